import { isBasicHan } from '../../utils/script/model/tokens';
import {
  hongKongVariants,
  taiwanVariants,
  toSimplified,
  toTraditional,
  traditionalPhrases,
} from './dictionaries';

/** A Simplified character that Traditional words know (丑) is left over where they use it 200 times less than the other form. */
const rareShare = 0.005;
/** One that no dictionary keeps in Traditional text is left over unless the frequencies hold it this often. */
const rareCount = 300;
/** Characters that Simplified text keeps apart: their forms are no choice of the model. */
const ownKeys = new Set(['著', '幺']);
/** One that OpenCC leaves, and the mainland writes as another: 藉口 is 借口 there, though 狼藉 stays. */
const joinedKeys = new Map([['藉', '借']]);

/** What the model knows about single characters. */
export interface Characters {
  /** Taiwan's form of a character: regional variants fall together. */
  fold(character: string): string;
  /** The Simplified character by which contexts are counted, the same for every form of a character. */
  key(character: string): string;
  /** The Traditional forms of each key. */
  forms: ReadonlyMap<string, ReadonlySet<string>>;
  /** True for a folded character that only Simplified text has. */
  isLeftover(character: string): boolean;
  /** Every character that is not its own form and key, or is left over. */
  known: ReadonlySet<string>;
}

function readFolds(frequency: (c: string) => number): Map<string, string> {
  const folds = new Map([...taiwanVariants, ['裏', '裡'], ['着', '著'], ['綫', '線'], ['臺', '台']]);
  // Taiwan writes 么 for it, which stands for 麼 in Simplified: 老幺 would become 老麼.
  folds.delete('幺');
  for (const [standard, form] of hongKongVariants) {
    const isSimplifiedToo = toTraditional.get(form) === standard;
    if (!isSimplifiedToo && !frequency(form) && frequency(standard) && !folds.has(form))
      folds.set(form, standard);
  }
  return folds;
}

/** What each Simplified character may stand for, by characters and by words. */
function readReadings(): Map<string, Set<string>> {
  const readings = new Map([...toTraditional].map(([from, to]) => [from, new Set([to])]));
  for (const [from, to] of traditionalPhrases) {
    const others = [...to];
    for (const [i, c] of [...from].entries()) readings.get(c)?.add(others[i] ?? c);
  }
  for (const [to, from] of toSimplified) readings.get(from)?.add(to);
  return readings;
}

/**
 * Derives folds, keys, forms and leftovers from OpenCC's dictionaries.
 *
 * @param frequencies of Traditional words (`readFrequencies`)
 */
export function readCharacters(frequencies: ReadonlyMap<string, number>): Characters {
  const frequency = (c: string) => frequencies.get(c) ?? 0;
  const folds = readFolds(frequency);
  const fold = (c: string) => folds.get(c) ?? c;
  const key = (c: string) => {
    const folded = fold(c);
    return ownKeys.has(folded) ? folded : (joinedKeys.get(folded) ?? toSimplified.get(folded) ?? folded);
  };

  const forms = new Map<string, Set<string>>();
  const addForm = (c: string) => {
    if (!isBasicHan(c) || !isBasicHan(key(c))) return;
    const known = forms.get(key(c));
    if (known) known.add(fold(c));
    else forms.set(key(c), new Set([fold(c)]));
  };
  for (const c of toTraditional.values()) addForm(c);
  for (const phrase of traditionalPhrases.values()) for (const c of phrase) addForm(c);
  for (const c of [...toSimplified.keys(), ...frequencies.keys()]) if (frequency(fold(c))) addForm(c);

  const readings = readReadings();
  const isLeftover = (c: string): boolean => {
    if (ownKeys.has(c)) return false;
    const forms = [...(readings.get(c) ?? [])].map(fold);
    if (forms.every((form) => form === c)) return false;
    if (!forms.includes(c)) return frequency(c) < rareCount;
    const commonest = Math.max(...forms.map((form) => (form === c ? 0 : frequency(form))));
    return frequency(c) < commonest * rareShare;
  };
  const known = new Set(
    [...folds.keys(), ...joinedKeys.keys(), ...toSimplified.keys(), ...toTraditional.keys()].filter(
      (c) => isBasicHan(c) && isBasicHan(key(c)) && isBasicHan(fold(c)),
    ),
  );
  return { fold, key, forms, isLeftover, known };
}
