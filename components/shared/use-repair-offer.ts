import { useEffect, useState } from 'preact/hooks';
import type { Article } from '@/utils/article/article';
import { readArticleBlocks } from '@/utils/script/article-blocks';
import type { ConvertBlock, ConvertedBlock } from '@/utils/script/mode';
import { needsRepair } from '@/utils/script/needs-repair';

/**
 * Whether an article looks as if a machine had converted it badly: it mixes both scripts, or it is Traditional and `repair` finds
 * much to mend. False until that is known, and where the article is undefined.
 */
export function useRepairOffer(
  article: Article | undefined,
  repair: (blocks: ConvertBlock[]) => Promise<ConvertedBlock[]>,
): boolean {
  const [isOffered, setOffered] = useState(false);
  useEffect(() => {
    let isWanted = true;
    setOffered(article?.script === 'mixed');
    if (article?.script === 'Hant')
      repair(readArticleBlocks(article)).then(
        (repaired) => isWanted && setOffered(needsRepair(repaired)),
        // Nothing to offer then: choosing a mode will say what is wrong.
        () => undefined,
      );
    return () => {
      isWanted = false;
    };
  }, [article, repair]);
  return isOffered;
}
