import { mapPlace } from '../alignment';
import type { Converted } from '../engine';
import { unitsPerNat } from './format';
import { isListed } from './is-listed';
import { type Standard, standardWriter } from './regional-forms';
import { bestOf, mostForms, scoreForms } from './score-forms';
import type { ScriptModel } from './script-model';

/** How much likelier another form must be than the one that the dictionaries gave, in the model's units. */
export const dictionaryGain = 0.25 * unitsPerNat;

/**
 * The same for a form that stands in a word of the dictionaries, in a standard that is not Taiwan's: the model learned from
 * texts of Taiwan, which has its own ways with some words.
 */
const foreignWordGain = 4 * unitsPerNat;

const scores = new Int32Array(mostForms);

/**
 * Chooses anew, by the neighbours of each, among the forms that a dictionary gave the Simplified characters of a text, but
 * for words that stand by themselves.
 *
 * @param source Simplified
 * @param converted what the dictionaries made of it; gets the forms that are chosen
 * @param standard of the forms in `converted`
 * @returns how many forms were chosen anew
 */
export function chooseForms(
  model: ScriptModel,
  source: Uint16Array,
  { units, steps, inWords }: Converted,
  standard: Standard,
): number {
  const { choicesOf, tokenOf, entryOf, formStarts, forms, foldOf } = model;
  const write = standardWriter(model, standard);
  let chosen = 0;
  const isAligned = steps.every((edits) => !edits.length);
  for (let offset = 0; offset < source.length; offset++) {
    const unit = source[offset] ?? 0;
    // A Traditional form in Simplified text is somebody's name.
    if ((choicesOf[unit] ?? 0) < 2 || tokenOf[unit] !== unit) continue;
    const at = isAligned ? offset : mapPlace(units, steps, offset);
    const given = foldOf[units[at] ?? 0] ?? 0;
    const entry = (entryOf[unit] ?? 0) - 1;
    const first = formStarts[entry] ?? 0;
    const count = scoreForms(model, source, offset, entry, scores);
    let own = count - 1;
    while (own >= 0 && forms[first + own] !== given) own--;
    if (own < 0) continue;
    const best = bestOf(scores, count);
    const lead = (scores[best] ?? 0) - (scores[own] ?? 0);
    if (lead <= dictionaryGain) continue;
    const isForeignWord = standard !== 'tw' && inWords?.[offset] === 1;
    if ((isForeignWord && lead <= foreignWordGain) || isListed(source, offset, inWords)) continue;
    units[at] = write(forms[first + best] ?? given);
    chosen++;
  }
  return chosen;
}
