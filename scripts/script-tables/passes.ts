import hkVariants from 'opencc-js/dict/HKVariants';
import hkPhrases from 'opencc-js/dict/HKVariantsPhrases';
import hkRev from 'opencc-js/dict/HKVariantsRev';
import stCharacters from 'opencc-js/dict/STCharacters';
import stPhrases from 'opencc-js/dict/STPhrases';
import stRegional from 'opencc-js/dict/STPhrases_GeneratedFromRegionalPhrases';
import tsCharacters from 'opencc-js/dict/TSCharacters';
import tsPhrases from 'opencc-js/dict/TSPhrases';
import twVocabulary from 'opencc-js/dict/TWPhrases';
import twVariants from 'opencc-js/dict/TWVariants';
import twPhrases from 'opencc-js/dict/TWVariantsPhrases';
import twRev from 'opencc-js/dict/TWVariantsRev';
import twRevPhrases from 'opencc-js/dict/TWVariantsRevPhrases';
import type { PassName } from '@/utils/script/dictionaries/format';
import { compose } from './compose';
import { mainlandDropped, mainlandForms } from './mainland-forms';
import { charactersOf, foreignForms, type Pair, readPairs } from './pairs';
import { keepWords, settle } from './settle';
import { zhuDropped, zhuWords } from './zhu-words';

/**
 * Entries of OpenCC that are held back. 苎 becomes 苧 and 苧 becomes 薴, Taiwan's 幺 becomes 么 and 么 becomes 麼, so that
 * converting twice would change more; the rarer reading stays. On the way to Simplified 么 is 麼 far more often (什么),
 * except in a few words.
 */
const stKept = '苧 苧|么麼 幺麼';
const twKept = '幺 幺|幺麼 么麼';
const twRevKept = '么 么|老么 老幺|么兒 幺兒|么妹 幺妹|么女 幺女|么子 幺子|么弟 幺弟|么叔 幺叔|么麼 幺麼';
/** Forms of both regions in Taiwan's texts, where OpenCC's reverse dictionary knows one (statutes: 化粧品). */
const twAlsoWritten = '濕粧';

const twRevWords = readPairs(twRevPhrases).filter(([word]) => !zhuDropped.has(word));
const hasZhu = ([word]: Pair): boolean => word.includes('著');
const tsWords = readPairs(tsPhrases).filter(([word]) => !mainlandDropped.has(word));
const regionalWords = [twPhrases, hkPhrases].flatMap(readPairs).map(([word]) => word);
const fromHk = foreignForms(hkRev, twVariants, twAlsoWritten);
const fromTw = foreignForms(twRev, hkVariants, '');

/** One dictionary of several, the first winning over the later ones. */
function merge(...dictionaries: (string | Pair[])[]): Map<string, string> {
  const pairs = dictionaries.map((pairs) => (typeof pairs === 'string' ? readPairs(pairs) : pairs));
  return settle(new Map(pairs.reverse().flat()));
}

const toCn = merge(mainlandForms(), tsWords, tsCharacters);
const toHk = merge(hkPhrases, hkVariants, fromTw);
const backFromTw = merge(twRevKept, zhuWords(), twRevWords, twRev);
const zhe = merge(zhuWords(), twRevWords.filter(hasZhu), [['著', '着']]);

/** The entries of each pass. */
export const passes: Record<PassName, ReadonlyMap<string, string>> = {
  st: keepWords(merge(stKept, stPhrases, stRegional, stCharacters), regionalWords),
  cn: settle(
    compose(
      backFromTw,
      toCn,
      tsWords.map(([word]) => word),
    ),
  ),
  cnCharacters: merge(tsCharacters),
  tw: merge(twKept, twPhrases, twVariants, fromHk),
  twp: merge(twKept, twVocabulary, twPhrases, twVariants, fromHk),
  hk: toHk,
  zheHk: settle(compose(zhe, toHk)),
};

/** Characters that Traditional text has and Simplified text never. */
export function traditionalForms(): string {
  const inSimplified = charactersOf(0, stCharacters, stPhrases, stRegional);
  for (const c of charactersOf(1, tsCharacters, tsPhrases)) inSimplified.add(c);
  return [...charactersOf(0, tsCharacters)].filter((c) => !inSimplified.has(c)).join('');
}
