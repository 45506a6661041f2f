import {
  characterClasses,
  classCount,
  classKinds,
  han,
  hangul,
  hiragana,
  japanese,
  kana,
  simplified,
  spaceOrLeftover,
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
  /** White space, but for line breaks. */
  spaces: number;
  /** Characters that only Simplified text has, rare ones too; 0 where the classes do not tell. */
  leftovers: number;
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
  spaces: 0,
  leftovers: 0,
};

/**
 * How often each class occurs at even and at odd places of the text that is being counted: an array for each block would take longer than
 * the block, and adding to a number that was just added to waits for it.
 */
const tally = new Int32Array(2 * classCount);

/** How often classes occur that have all of some bits and none of others. */
function sum(all: number, none = 0): number {
  let times = 0;
  for (const bits of classKinds)
    if ((bits & (all | none)) === all) times += (tally[bits] ?? 0) + (tally[bits + classCount] ?? 0);
  return times;
}

/** Adds up what the classes say. */
function addUp(switches: number): CharacterCounts {
  const mainland = sum(han | simplified, traditional | japanese);
  return {
    han: sum(han),
    kana: sum(kana),
    hiragana: sum(hiragana),
    hangul: sum(hangul),
    simplified: sum(simplified),
    traditional: sum(traditional),
    chinese: mainland + sum(traditional, japanese),
    mainland,
    shinjitai: sum(han | japanese, simplified | traditional),
    switches,
    spaces: sum(spaceOrLeftover, han),
    leftovers: sum(spaceOrLeftover | han),
  };
}

/**
 * Reads a text: writes its UTF-16 units, and counts the characters that tell its script. One pass, for `charCodeAt` takes most of the
 * time that either of the two takes.
 *
 * @param units gets the units, from its beginning on
 * @param classes of each unit, as `character-classes.ts` names them
 */
export function readUnits(
  text: string,
  units: Uint16Array,
  classes: Uint8Array = characterClasses(),
): CharacterCounts {
  // Names of this function's own: what belongs to the module would be looked up for every character.
  const times = tally.fill(0);
  const both = simplified | traditional;
  let switches = 0;
  /** The script whose next character is a switch; both before the first one. */
  let otherScript = both;
  for (let i = 0; i < text.length; i++) {
    const unit = text.charCodeAt(i);
    units[i] = unit;
    const bits = classes[unit] ?? 0;
    const place = bits + (i & 1) * classCount;
    times[place] = (times[place] ?? 0) + 1;
    if (!(bits & otherScript)) continue;
    if (otherScript !== both) switches++;
    otherScript = ~bits & both;
  }
  return addUp(switches);
}

/** The same for a text whose units are not needed. */
export const countCharacters = (text: string): CharacterCounts =>
  readUnits(text, new Uint16Array(text.length));

/** The counts of several texts together; that the script may change from one to the next is not counted. */
export function addCounts(counts: readonly CharacterCounts[]): CharacterCounts {
  const sum = { ...none };
  for (const own of counts)
    for (const name of Object.keys(sum) as (keyof CharacterCounts)[]) sum[name] += own[name];
  return sum;
}
