import { mapOffset } from '../alignment';
import type { Conversion } from '../engine';
import { unitsPerNat } from './format';
import { isListed } from './is-listed';
import { readChoices } from './read-choices';
import { type Standard, standardWriter } from './regional-forms';
import type { ScriptModel } from './script-model';

/** How much more likely the form is that the dictionaries chose, in the model's units. */
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
): Conversion {
  const { offsets, entries, starts, scores } = readChoices(model, text, false);
  const { formStarts, forms, foldOf, tokenOf } = model;
  const write = standardWriter(model, standard);
  const isAligned = converted.steps.every((edits) => !edits.length);
  let out = '';
  let copied = 0;
  for (const [place, offset] of offsets.entries()) {
    const unit = text.charCodeAt(offset);
    // A Traditional form in Simplified text is somebody's name.
    if (tokenOf[unit] !== unit) continue;
    const at = isAligned ? offset : mapOffset(converted, offset);
    const given = converted.text.charCodeAt(at);
    const entry = entries[place] ?? 0;
    const first = formStarts[entry] ?? 0;
    const isForeignWord = standard !== 'tw' && converted.inWords?.[offset] === 1;
    const gain = isForeignWord ? foreignWordGain : dictionaryGain;
    let best = -1;
    let bestScore = Number.NEGATIVE_INFINITY;
    let isKnown = false;
    for (let i = first; i < (formStarts[entry + 1] ?? first); i++) {
      const isGiven = forms[i] === foldOf[given];
      isKnown ||= isGiven;
      const score = (scores[(starts[place] ?? 0) + i - first] ?? 0) + (isGiven ? gain : 0);
      if (score > bestScore) {
        best = forms[i] ?? -1;
        bestScore = score;
      }
    }
    if (!isKnown || best < 0 || best === foldOf[given]) continue;
    if (isListed(text, offset, converted.inWords)) continue;
    out += converted.text.slice(copied, at) + String.fromCharCode(write(best));
    copied = at + 1;
  }
  return { text: out + converted.text.slice(copied), steps: converted.steps };
}
