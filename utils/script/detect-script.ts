import type { ChineseScript } from '../article/article';
import { type CharacterCounts, countCharacters } from './count-characters';

/** What a block is written in: a Chinese script, or a language whose Han characters are left alone. */
export type BlockScript = ChineseScript | 'ja' | 'ko';

/** Kana (or Hangul) from which on a text is Japanese (Korean): 2 letters, and 6% of its Han characters. */
const leastLetters = 2;
const letterShare = 0.06;
/**
 * A text is mixed where characters of the rarer script stand scattered among the others, in 3 places and in this share of
 * those that decide. Simplified ones in Traditional text are what a machine left over: correct pages have none, farm
 * pages 1% and more. Traditional ones in Simplified text are mostly names (up to 1.2% in long threads).
 * A quotation is one place however long it is, so half of a page in each script needs a rule of its own.
 */
const leastPlaces = 3;
const leftoverShare = 0.005;
const namesShare = 0.02;
const halvesShare = 0.2;
/** Share of reformed characters from which on a short text is Japanese. */
const shinjitaiShare = 0.08;
/** Nobody writes 40 Han characters in Japanese without a kana between them. */
const kanaFree = 40;

const isAbove = (letters: number, han: number): boolean =>
  letters >= Math.max(leastLetters, letterShare * han);

/** The Chinese script that counts speak for, Japanese and Korean left aside. */
export function scriptOf({ simplified, traditional, switches }: CharacterCounts): ChineseScript {
  const deciding = simplified + traditional;
  if (!deciding) return 'none';
  const isSimplified = simplified > traditional;
  const places = Math.ceil(switches / 2);
  const isScattered =
    places >= leastPlaces && places >= (isSimplified ? namesShare : leftoverShare) * deciding;
  if (isScattered || Math.min(simplified, traditional) >= halvesShare * deciding) return 'mixed';
  return isSimplified ? 'Hans' : 'Hant';
}

function isJapanese(block: CharacterCounts, page: CharacterCounts | undefined): boolean {
  // 谢 or 们 stand in no Japanese text: a Chinese sentence that quotes Japanese words.
  const isQuoting = block.mainland >= 2 && block.mainland >= 0.1 * block.han;
  if (isAbove(block.kana, block.han)) return !isQuoting;
  if (block.shinjitai && block.shinjitai >= 0.02 * block.han) {
    if (block.kana || block.shinjitai >= block.simplified + block.traditional) return true;
  }
  // 登場に, 闇軍団: a short text that shows Japanese, and in which nothing is Chinese.
  const isShort = block.han < kanaFree && block.chinese === 0;
  if (isShort && (block.hiragana || (block.shinjitai && block.shinjitai >= shinjitaiShare * block.han)))
    return true;
  // 東京大学: 東 is no Simplified, 学 no Traditional character, and nothing says Chinese.
  if (!page) return block.chinese === 0 && block.simplified > 0 && block.traditional > 0;
  if (!isAbove(page.kana, page.han)) return false;
  return block.chinese === 0 && (block.kana > 0 || block.han < kanaFree);
}

/**
 * What a block of a page is written in. `lang` of the nearest ancestor counts where it says Japanese or Korean (that it
 * says Chinese is no evidence: quotations are seldom marked); `page` holds the counts of the page's whole text, whose kana
 * decide about blocks without any (東京都知事).
 */
export function blockScript(text: string, lang?: string, page?: CharacterCounts): BlockScript {
  return countedScript(countCharacters(text), lang, page);
}

/** `blockScript` of a text whose characters are counted already. */
export function countedScript(counts: CharacterCounts, lang?: string, page?: CharacterCounts): BlockScript {
  const declared = /^(ja|ko)(?:-|$)/i.exec(lang ?? '')?.[1]?.toLowerCase();
  if (declared) return declared as 'ja' | 'ko';
  if (isAbove(counts.hangul, counts.han)) return 'ko';
  return isJapanese(counts, page) ? 'ja' : scriptOf(counts);
}

/**
 * The script of a whole text; `none` where it holds no Chinese, or is Japanese or Korean. `mixed` where both scripts
 * occur: a farm's Traditional page with Simplified leftovers (争 标 确 态) is told from one with a quoted name.
 */
export function detectScript(text: string): ChineseScript {
  const counts = countCharacters(text);
  if (isAbove(counts.hangul, counts.han) || isJapanese(counts, undefined)) return 'none';
  return scriptOf(counts);
}
