import { readPage } from '@/utils/extract/read-page';
import { measure } from './measure';

/**
 * Shows a page in a frame, with its own style sheets and without its scripts, and times the pipeline on it with the layout
 * facts of the rendered page and without. The page is laid out before, as a page that somebody looks at is.
 *
 * @returns milliseconds of each round
 */
export function timeLayout(html: string, url: string, rounds: number) {
  const frame = document.createElement('iframe');
  frame.setAttribute('sandbox', 'allow-same-origin');
  frame.style.cssText = 'width: 1280px; height: 800px; border: 0';
  document.body.append(frame);
  try {
    const shown = frame.contentDocument as Document;
    const { documentElement } = Document.parseHTMLUnsafe(html);
    shown.replaceChild(shown.adoptNode(documentElement), shown.documentElement);
    const withLayout = () => readPage(shown, { url, layout: true });
    const without = () => readPage(shown, { url });
    shown.body?.getBoundingClientRect();
    return Array.from({ length: rounds }, (_, round) => {
      if (round % 2) return { without: measure(without), 'with layout': measure(withLayout) };
      return { 'with layout': measure(withLayout), without: measure(without) };
    });
  } finally {
    frame.remove();
  }
}
