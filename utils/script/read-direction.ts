import { type CharacterCounts, countCharacters } from './count-characters';
import { blockScript, scriptOf } from './detect-script';

/**
 * How a block is converted: not at all (`leave`), as Simplified or as Traditional text, clean or with a few characters of the
 * other script (`…-mixed`), as Traditional text that a machine made, or without knowing (`unknown`: 干杯, 皇后).
 */
export type Direction =
  | 'leave'
  | 'unknown'
  | 'simplified'
  | 'simplified-mixed'
  | 'traditional'
  | 'traditional-mixed'
  | 'machine-made';

/** With fewer deciding characters than this a block is judged together with its page. */
const enough = 4;
/** Language tags that say Traditional; Macau's and Hong Kong's Cantonese too. */
const traditionalTag = /^(?:zh|yue)-(?:.*-)?(?:hant|tw|hk|mo)\b/i;
const simplifiedTag = /^zh-(?:.*-)?(?:hans|cn|sg|my)\b/i;

/**
 * From which script a block is to be converted. Few or no deciding characters of its own: the page's decide, then `lang`.
 * Traditional text counts as machine-made where it, or its page, is mixed: farms convert whole pages, and a block
 * without a leftover has the same wrong guesses (曆史, 聯系).
 */
export function readDirection(text: string, lang?: string, page?: CharacterCounts): Direction {
  const script = blockScript(text, lang, page);
  if (script === 'ja' || script === 'ko') return 'leave';
  const block = countCharacters(text);
  if (!block.han) return 'leave';
  const isWeak = block.simplified + block.traditional < enough;
  const simplified = block.simplified + (isWeak && page ? page.simplified : 0);
  const traditional = block.traditional + (isWeak && page ? page.traditional : 0);
  if (simplified === traditional) {
    if (traditionalTag.test(lang ?? '')) return 'traditional';
    return simplifiedTag.test(lang ?? '') ? 'simplified' : 'unknown';
  }
  if (simplified > traditional) return block.traditional ? 'simplified-mixed' : 'simplified';
  const isMachineMade =
    script === 'mixed' ||
    (page !== undefined && page.traditional > page.simplified && scriptOf(page) === 'mixed');
  if (isMachineMade) return 'machine-made';
  return block.simplified ? 'traditional-mixed' : 'traditional';
}
