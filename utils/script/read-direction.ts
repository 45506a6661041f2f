import type { CharacterCounts } from './count-characters';
import { countedScript } from './detect-script';

/**
 * How a block is converted: not at all (`leave`), as Simplified text, clean or with a few Traditional characters
 * (`simplified-mixed`), as Traditional text, or without knowing (`unknown`: 干杯, 皇后).
 */
export type Direction = 'leave' | 'unknown' | 'simplified' | 'simplified-mixed' | 'traditional';

/** With fewer deciding characters than this a block is judged together with its page. */
export const enough = 4;
/** With so large a share of the rarer script, too. */
const mixedShare = 0.3;
/** Language tags that say Traditional; Macau's and Hong Kong's Cantonese too. */
const traditionalTag = /^(?:zh|yue)-(?:.*-)?(?:hant|tw|hk|mo)\b/i;
const simplifiedTag = /^zh-(?:.*-)?(?:hans|cn|sg|my)\b/i;

/**
 * From which script a block is to be converted. Where it has few deciding characters of its own, or as many of both, the
 * page's decide, then `lang`.
 *
 * @param block counts of the block
 * @param page counts of the page
 */
export function readDirection(block: CharacterCounts, lang?: string, page?: CharacterCounts): Direction {
  const script = countedScript(block, lang, page);
  if (script === 'ja' || script === 'ko') return 'leave';
  if (!block.han) return 'leave';
  const deciding = block.simplified + block.traditional;
  const isWeak = deciding < enough || Math.min(block.simplified, block.traditional) >= mixedShare * deciding;
  const simplified = block.simplified + (isWeak && page ? page.simplified : 0);
  const traditional = block.traditional + (isWeak && page ? page.traditional : 0);
  if (simplified === traditional) {
    if (traditionalTag.test(lang ?? '')) return 'traditional';
    return simplifiedTag.test(lang ?? '') ? 'simplified' : 'unknown';
  }
  if (simplified < traditional) return 'traditional';
  return block.traditional ? 'simplified-mixed' : 'simplified';
}
