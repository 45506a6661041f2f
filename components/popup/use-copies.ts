import { useEffect, useRef } from 'preact/hooks';
import type { Article } from '@/utils/article/article';
import { copyTexts } from '@/utils/browser/copy';
import type { Exported, ExportFormat } from '@/utils/export/format';
import { sendMessage } from '@/utils/messaging';
import type { ScriptMode } from '@/utils/script/mode';

/** What can be copied; `rich` is formatted text for word processors and mail. */
export type CopyKind = 'text' | 'markdown' | 'rich';

type Copies = Record<'text' | 'markdown' | 'html', Promise<Exported>>;

/**
 * How to copy the article in a mode; answers whether it worked. The texts are written ahead of the click, which the
 * clipboard does not wait for long.
 */
export function useCopies(article: Article | undefined, mode: ScriptMode | undefined) {
  const copies = useRef<Copies | undefined>(undefined);
  useEffect(() => {
    copies.current = article && mode ? prepare(article, mode) : undefined;
  }, [article, mode]);

  return async (kind: CopyKind): Promise<boolean> => {
    if (!copies.current) return false;
    const { text, markdown, html } = copies.current;
    return kind === 'rich' ? copyTexts(text, html) : copyTexts(kind === 'text' ? text : markdown);
  };
}

function prepare(article: Article, mode: ScriptMode): Copies {
  // What was cut is no part of any copy, and it may be most of the page.
  const kept = { ...article, removals: [] };
  const write = (format: ExportFormat) => {
    const written = sendMessage('exportArticle', { article: kept, format, mode });
    // A failure is told when the copy is asked for.
    written.catch(() => undefined);
    return written;
  };
  return { text: write('text'), markdown: write('markdown'), html: write('html') };
}
