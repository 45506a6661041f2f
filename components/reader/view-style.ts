import type { Appearance } from '@/utils/settings/settings';

/** The measures of the text as custom properties, which the style sheet reads. */
export function viewStyle(
  { fontSize, lineHeight, width }: Appearance,
  pageFont = '',
): Record<string, string> {
  return {
    '--text-size': `${fontSize}px`,
    '--leading': String(lineHeight),
    '--measure': `${width * fontSize}px`,
    ...(pageFont ? { '--page-font': pageFont } : {}),
  };
}
