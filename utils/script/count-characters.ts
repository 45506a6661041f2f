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

/** Counts the characters of a text that tell its script. One pass, no dictionary. */
export function countCharacters(text: string): CharacterCounts {
  const classes = characterClasses();
  const tally = new Uint32Array(classCount);
  let switches = 0;
  let lastScript = 0;
  for (let i = 0; i < text.length; i++) {
    const bits = classes[text.charCodeAt(i)] ?? 0;
    tally[bits] = (tally[bits] ?? 0) + 1;
    const script = bits & (simplified | traditional);
    if (!script) continue;
    if (lastScript && script !== lastScript) switches++;
    lastScript = script;
  }
  const count = (isCounted: (bits: number) => unknown): number =>
    tally.reduce((sum, times, bits) => (isCounted(bits) ? sum + times : sum), 0);
  const deciding = simplified | traditional;
  return {
    han: count((bits) => bits & han),
    kana: count((bits) => bits & kana),
    hiragana: count((bits) => bits & hiragana),
    hangul: count((bits) => bits & hangul),
    simplified: count((bits) => bits & simplified),
    traditional: count((bits) => bits & traditional),
    chinese: count((bits) => bits & deciding && !(bits & japanese)),
    mainland: count((bits) => bits === (han | simplified)),
    shinjitai: count((bits) => bits === (han | japanese)),
    switches,
  };
}
