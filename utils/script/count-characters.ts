import {
  characterClasses,
  classCount,
  han,
  hangul,
  hiragana,
  japanese,
  kana,
  simplified,
  traditional,
} from './character-classes';

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

const none: CharacterCounts = {
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

/** How often each class occurs, of the text that is being counted: an array for each block would take longer than the block. */
const tally = new Int32Array(classCount);

/** Counts the characters of a text that tell its script. One pass, no dictionary. */
export function countCharacters(text: string): CharacterCounts {
  const classes = characterClasses();
  tally.fill(0);
  let switches = 0;
  /** The script whose next character is a switch; both before the first one. */
  let otherScript = simplified | traditional;
  for (let i = 0; i < text.length; i++) {
    const bits = classes[text.charCodeAt(i)] ?? 0;
    tally[bits] = (tally[bits] ?? 0) + 1;
    if (!(bits & otherScript)) continue;
    if (otherScript !== (simplified | traditional)) switches++;
    otherScript = ~bits & (simplified | traditional);
  }
  const counts = { ...none, switches };
  for (let bits = 1; bits < classCount; bits++) {
    const times = tally[bits] ?? 0;
    if (!times) continue;
    if (bits & han) counts.han += times;
    if (bits & kana) counts.kana += times;
    if (bits & hiragana) counts.hiragana += times;
    if (bits & hangul) counts.hangul += times;
    if (bits & simplified) counts.simplified += times;
    if (bits & traditional) counts.traditional += times;
    if (bits & (simplified | traditional) && !(bits & japanese)) counts.chinese += times;
    if (bits === (han | simplified)) counts.mainland += times;
    if (bits === (han | japanese)) counts.shinjitai += times;
  }
  return counts;
}
