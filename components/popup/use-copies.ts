import { useEffect, useRef } from 'preact/hooks';
import type { Article } from '@/utils/article/article';
import { type CopyOutcome, copyTexts } from '@/utils/browser/copy';
import type { Exported, ExportFormat } from '@/utils/export/format';
import { sendMessage } from '@/utils/messaging';
import type { ScriptMode } from '@/utils/script/mode';

/** What can be copied; `rich` is formatted text for word processors and mail. */
export type CopyKind = 'text' | 'markdown' | 'rich';

interface Copies {
  article: Article;
  mode: ScriptMode;
  texts: Record<'text' | 'markdown' | 'html', Promise<Exported>>;
}

/**
 * How to copy the article in a mode. The texts are written ahead of the click, for which the clipboard does not wait
 * long; after a failure they are written anew.
 */
export function useCopies(article: Article | undefined, mode: ScriptMode | undefined) {
  const copies = useRef<Copies | undefined>(undefined);

  const prepare = (): Copies['texts'] | undefined => {
    const known = copies.current;
    if (known && known.article === article && known.mode === mode) return known.texts;
    if (!article || !mode) return undefined;
    const texts = writeAll(article, mode, () => {
      copies.current = undefined;
    });
    copies.current = { article, mode, texts };
    return texts;
  };
  useEffect(() => void prepare(), [article, mode]);

  return async (kind: CopyKind): Promise<CopyOutcome> => {
    const texts = prepare();
    if (!texts) return 'not-written';
    return kind === 'rich' ? copyTexts(texts.text, texts.html) : copyTexts(texts[kind]);
  };
}

function writeAll(article: Article, mode: ScriptMode, onFailure: () => void): Copies['texts'] {
  // What was cut is no part of any copy, and it may be most of the page.
  const kept = { ...article, removals: [] };
  const write = (format: ExportFormat) => {
    const written = sendMessage('exportArticle', { article: kept, format, mode });
    written.catch(onFailure);
    return written;
  };
  return { text: write('text'), markdown: write('markdown'), html: write('html') };
}
