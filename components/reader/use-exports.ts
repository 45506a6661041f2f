import { useEffect, useState } from 'preact/hooks';
import type { Article } from '@/utils/article/article';
import type { Clip } from '@/utils/browser/clipboard';
import type { ScriptMode } from '@/utils/script/mode';
import type { ReaderServices } from './props';

export type CopyFormat = 'text' | 'markdown' | 'html';

/** What each copy button will put on the clipboard; undefined while it is being written, `failed` if it cannot be. */
export type Exports = Record<CopyFormat, Clip> | 'failed' | undefined;

/**
 * Writes an article in all copy formats ahead of the click: the clipboard may be used during a click only, and writing
 * goes through the background. Written again whenever the article or how it is converted changes.
 */
export function useExports(
  article: Article,
  mode: ScriptMode,
  punctuation: boolean,
  exportArticle: ReaderServices['exportArticle'],
): Exports {
  const [exports, setExports] = useState<Exports>();
  useEffect(() => {
    let isWanted = true;
    setExports(undefined);
    const write = async (format: CopyFormat) =>
      (await exportArticle(article, format, mode, punctuation)).text;
    Promise.all([write('text'), write('markdown'), write('html')]).then(
      ([text, markdown, html]) => {
        if (isWanted) setExports({ text: { text }, markdown: { text: markdown }, html: { text, html } });
      },
      () => {
        if (isWanted) setExports('failed');
      },
    );
    return () => {
      isWanted = false;
    };
  }, [article, mode, punctuation, exportArticle]);
  return exports;
}
