import { hongKongFlag, leftoverFlag } from './format';
import type { PageGlyphs } from './regional-forms';
import { bestOf, mostForms, scoreForms } from './score-forms';
import type { ScriptModel } from './script-model';

const scores = new Int32Array(mostForms);

/**
 * Mends what is left over from Simplified in a text that somebody wrote in Traditional, and nothing else. The length stays.
 * Some forms of Hong Kong are Simplified too (户): in its pages they stay.
 *
 * @returns whether the text changed
 */
export function mendLeftovers(
  model: ScriptModel,
  units: Uint16Array,
  { isHongKong, write }: PageGlyphs,
): boolean {
  const { flagOf, foldOf, tokenOf, entryOf, formStarts, forms } = model;
  const read = isHongKong ? leftoverFlag | hongKongFlag : leftoverFlag;
  let isChanged = false;
  for (let at = 0; at < units.length; at++) {
    const unit = units[at] ?? 0;
    if (((flagOf[unit] ?? 0) & read) !== leftoverFlag) continue;
    const entry = (entryOf[tokenOf[unit] ?? 0] ?? 0) - 1;
    if (entry < 0) continue;
    const count = scoreForms(model, units, at, entry, scores);
    const form = forms[(formStarts[entry] ?? 0) + bestOf(scores, count)];
    if (form === undefined || form === foldOf[unit]) continue;
    units[at] = write(form);
    isChanged = true;
  }
  return isChanged;
}
