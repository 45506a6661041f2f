import { characterClass, japanese, simplified, traditional } from './character-classes';

/** How many characters of a text speak for which script. */
export interface CharacterCounts {
  han: number;
  kana: number;
  /** Hiragana among them but for の, which Chinese shops write too. */
  hiragana: number;
  hangul: number;
  /** Characters that only Simplified text has, or Simplified and Japanese. */
  simplified: number;
  /** Characters that only Traditional text has, or Traditional and Japanese. */
  traditional: number;
  /** Of these two, the ones that Japanese text does not have. */
  chinese: number;
  /** Of the Simplified ones, those that Japanese text does not have. */
  mainland: number;
  /** Forms of the Japanese reform that no Chinese text has. */
  shinjitai: number;
  /** How often a Simplified one follows a Traditional one or the reverse, whatever stands between. */
  switches: number;
}

const isHan = (unit: number): boolean =>
  // U+D840–D888: high surrogates of Extensions B to H.
  (unit >= 0x4e00 && unit <= 0x9fff) ||
  (unit >= 0x3400 && unit <= 0x4dbf) ||
  (unit >= 0xd840 && unit <= 0xd888);
/** Letters of both kana; the middle dot and the length mark stand in Chinese text too (威廉・莎士比亞). */
const isKana = (unit: number): boolean =>
  (unit >= 0x3041 && unit <= 0x3096) ||
  (unit >= 0x30a1 && unit <= 0x30fa) ||
  (unit >= 0xff66 && unit <= 0xff9d);
const isHangul = (unit: number): boolean =>
  (unit >= 0xac00 && unit <= 0xd7a3) ||
  (unit >= 0x1100 && unit <= 0x11ff) ||
  (unit >= 0x3131 && unit <= 0x318e);

/** Counts the characters of a text that tell its script. One pass, no dictionary. */
export function countCharacters(text: string): CharacterCounts {
  const counts: CharacterCounts = {
    han: 0,
    kana: 0,
    hiragana: 0,
    hangul: 0,
    simplified: 0,
    traditional: 0,
    chinese: 0,
    mainland: 0,
    shinjitai: 0,
    switches: 0,
  };
  let lastScript = 0;
  for (let i = 0; i < text.length; i++) {
    const unit = text.charCodeAt(i);
    if (unit < 0x1100) continue;
    if (isHan(unit)) {
      counts.han++;
      const bits = characterClass(unit);
      const script = bits & (simplified | traditional);
      if (script) {
        if (lastScript && script !== lastScript) counts.switches++;
        lastScript = script;
      }
      if (bits & simplified) counts.simplified++;
      if (bits & traditional) counts.traditional++;
      if (bits === japanese) counts.shinjitai++;
      else if (bits && !(bits & japanese)) counts.chinese++;
      if (bits === simplified) counts.mainland++;
    } else if (isKana(unit)) {
      counts.kana++;
      if (unit <= 0x3096 && unit !== 0x306e) counts.hiragana++;
    } else if (isHangul(unit)) counts.hangul++;
  }
  return counts;
}
