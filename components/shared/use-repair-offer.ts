import { useEffect, useState } from 'preact/hooks';
import type { Article } from '@/utils/article/article';
import { readArticleBlocks } from '@/utils/script/article-blocks';
import type { ConvertBlock, ConvertedBlock } from '@/utils/script/mode';
import { needsRepair } from '@/utils/script/needs-repair';

/**
 * Whether an article looks as if a machine had converted it badly: it mixes both scripts, or it is Traditional and `repair` finds
 * much to mend. That is looked for only where the original is shown, since every other mode mends by itself.
 */
export function useRepairOffer(
  article: Article | undefined,
  isOriginal: boolean,
  repair: (blocks: ConvertBlock[]) => Promise<ConvertedBlock[]>,
): boolean {
  const [known, setKnown] = useState<Article>();
  useEffect(() => {
    if (!isOriginal || article?.script !== 'Hant') return;
    let isWanted = true;
    repair(readArticleBlocks(article)).then(
      (repaired) => isWanted && needsRepair(repaired) && setKnown(article),
      // Nothing to offer then: choosing a mode will say what is wrong.
      () => undefined,
    );
    return () => {
      isWanted = false;
    };
  }, [article, isOriginal, repair]);
  return article !== undefined && (article.script === 'mixed' || article === known);
}
