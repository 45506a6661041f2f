import { useEffect, useState } from 'preact/hooks';
import type { Article } from '@/utils/article/article';
import { convertArticleBy } from '@/utils/script/article-in-mode';
import type { ConvertBlock, Mended, ScriptMode } from '@/utils/script/mode';
import type { ReaderServices } from './props';

export interface Converted {
  /** What to show. */
  article: Article;
  /** The mode it is in: `original` where the conversion failed. */
  mode: ScriptMode;
  hasFailed: boolean;
  /** What was mended in the title. */
  titleMended?: readonly Mended[];
}

/**
 * An article in a script mode. While a conversion runs, what was shown before stays; after one that failed, the article
 * is shown in its own script. `attempt` is any value that changes when the reader asks again.
 */
export function useConverted(
  article: Article,
  mode: ScriptMode,
  punctuation: boolean,
  attempt: number,
  convert: ReaderServices['convert'],
): Converted {
  const original: Converted = { article, mode: 'original', hasFailed: false };
  const [converted, setConverted] = useState(original);
  useEffect(() => {
    if (mode === 'original') return;
    let isWanted = true;
    const settle = (result: Converted) => {
      if (isWanted) setConverted(result);
    };
    let titleMended: readonly Mended[] | undefined;
    const run = async (blocks: ConvertBlock[]) => {
      const converted = await convert(mode, blocks, punctuation);
      // The title, where there is one, is the first of the blocks.
      if (article.title.trim()) titleMended = converted[0]?.mended?.[0];
      return converted;
    };
    convertArticleBy(article, mode, run).then(
      (inMode) =>
        settle({ article: inMode, mode, hasFailed: false, ...(titleMended ? { titleMended } : {}) }),
      () => settle({ ...original, hasFailed: true }),
    );
    return () => {
      isWanted = false;
    };
  }, [article, mode, punctuation, attempt, convert]);
  return mode === 'original' ? original : converted;
}
