import { mapOffset } from '../alignment';
import type { Conversion } from '../engine';
import { unitsPerNat } from './format';
import { isListed } from './is-listed';
import { readChoices } from './read-choices';
import { type Standard, standardWriter } from './regional-forms';
import type { ScriptModel } from './script-model';

/** A conversion, and whether the dictionaries kept a form in it that the model would not have chosen. */
export interface ChosenConversion extends Conversion {
  isContested: boolean;
}

/** How much likelier another form must be than the one that the dictionaries gave, in the model's units. */
export const dictionaryGain = 0.25 * unitsPerNat;

/**
 * The same for a form that stands in a word of the dictionaries, in a standard that is not Taiwan's: the model learned from
 * texts of Taiwan, which has its own ways with some words.
 */
const foreignWordGain = 4 * unitsPerNat;

/**
 * Chooses anew, by the neighbours of each, among the forms that a dictionary gave the Simplified characters of a text, but
 * for words that stand by themselves.
 *
 * @param text Simplified
 * @param converted what the dictionaries made of it
 * @param standard of the forms in `converted`
 */
export function chooseForms(
  model: ScriptModel,
  text: string,
  converted: Conversion,
  standard: Standard,
): ChosenConversion {
  const { offsets, entries, starts, scores } = readChoices(model, text, false);
  const { formStarts, forms, foldOf, tokenOf } = model;
  const write = standardWriter(model, standard);
  const isAligned = converted.steps.every((edits) => !edits.length);
  let out = '';
  let copied = 0;
  let isContested = false;
  for (const [place, offset] of offsets.entries()) {
    const unit = text.charCodeAt(offset);
    // A Traditional form in Simplified text is somebody's name.
    if (tokenOf[unit] !== unit) continue;
    const at = isAligned ? offset : mapOffset(converted, offset);
    const given = converted.text.charCodeAt(at);
    const entry = entries[place] ?? 0;
    const first = formStarts[entry] ?? 0;
    const start = (starts[place] ?? 0) - first;
    let best = first;
    let own = -1;
    for (let i = first; i < (formStarts[entry + 1] ?? first); i++) {
      if (forms[i] === foldOf[given]) own = i;
      if ((scores[start + i] ?? 0) > (scores[start + best] ?? 0)) best = i;
    }
    const lead = (scores[start + best] ?? 0) - (scores[start + own] ?? 0);
    if (own < 0 || lead <= dictionaryGain) continue;
    const isForeignWord = standard !== 'tw' && converted.inWords?.[offset] === 1;
    if ((isForeignWord && lead <= foreignWordGain) || isListed(text, offset, converted.inWords)) {
      isContested = true;
      continue;
    }
    out += converted.text.slice(copied, at) + String.fromCharCode(write(forms[best] ?? given));
    copied = at + 1;
  }
  return { text: out + converted.text.slice(copied), steps: converted.steps, isContested };
}
