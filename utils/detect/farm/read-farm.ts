import type { Article } from '../../article/article';
import type { KnownFarm } from '../../sites/farms/farm-list';
import { type FarmSign, readFarmSigns } from './farm-signs';

/** Why a page counts as a content farm's. */
export type Farm = ({ isListed: true } & KnownFarm) | { isListed: false; signs: FarmSign[] };

/**
 * Whether an article stands on a content farm: its host is listed, or its page is built like one.
 *
 * @param article undefined while it is not read
 * @param listed the listed host, where the page's is one
 */
export function readFarm(article: Article | undefined, listed: KnownFarm | undefined): Farm | undefined {
  if (listed) return { isListed: true, ...listed };
  const signs = article ? readFarmSigns(article) : [];
  return signs.length ? { isListed: false, signs } : undefined;
}
