import { uiLanguage } from '@/utils/i18n';

const units = ['byte', 'kilobyte', 'megabyte', 'gigabyte'] as const;

/** Bytes as a reader is told them: `12 MB`. */
export function toSizeText(bytes: number): string {
  const power = Math.min(units.length - 1, Math.floor(Math.log10(Math.max(1, bytes)) / 3));
  return new Intl.NumberFormat(uiLanguage(), {
    style: 'unit',
    unit: units[power] ?? 'byte',
    unitDisplay: power ? 'short' : 'long',
    maximumSignificantDigits: 3,
  }).format(bytes / 1000 ** power);
}
