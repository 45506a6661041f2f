import type { Article } from '../article/article';
import type { Outcome } from '../article/outcome';

export interface ReadOptions {
  /** Address the page was read from; the document's own where left out. */
  url?: string;
  /** Which candidate to take, 0 the best; wraps around. */
  candidate?: number;
  /** Reads layout facts (visibility, image sizes) from a rendered document. */
  layout?: boolean;
}

export type PageReading =
  | { ok: true; article: Article; readable: boolean; reason: string }
  | { ok: false; outcome: Outcome };

/**
 * Reads the article of a document. The document is never changed.
 * `readable` says whether the page looks like an article, `reason` why; the article is read either way.
 */
export function readPage(document: Document, options: ReadOptions = {}): PageReading {
  const url = options.url ?? document.URL;
  const paragraphs = [...document.querySelectorAll('p')].filter(
    (p) => (p.textContent ?? '').trim().length > 20,
  );
  if (!paragraphs.length) return { ok: false, outcome: 'no-content' };
  let offset = 0;
  const article: Article = {
    url,
    title: document.title,
    script: 'none',
    removals: [],
    candidates: 1,
    content: {
      type: 'root',
      children: paragraphs.map((p) => {
        const value = (p.textContent ?? '').trim();
        offset += value.length;
        return {
          type: 'element',
          tagName: 'p',
          properties: {},
          children: [{ type: 'text', value, data: { offset: offset - value.length } }],
        };
      }),
    },
  };
  return { ok: true, article, readable: true, reason: 'stub' };
}
