import { hongKongFlag, leftoverFlag } from './format';
import { addScores } from './read-choices';
import type { PageGlyphs } from './regional-forms';
import type { ScriptModel } from './script-model';

/** The likeliest form of the character at a place, undefined where the model knows none. */
function findForm(model: ScriptModel, text: string, at: number): number | undefined {
  const { tokenOf, entryOf, formStarts, forms } = model;
  const entry = (entryOf[tokenOf[text.charCodeAt(at)] ?? 0] ?? 0) - 1;
  if (entry < 0) return undefined;
  const scores: number[] = [];
  addScores(model, text, at, entry, scores);
  return forms[(formStarts[entry] ?? 0) + scores.indexOf(Math.max(...scores))];
}

/**
 * Mends what is left over from Simplified in a text that somebody wrote in Traditional, and nothing else. The length stays.
 * Some forms of Hong Kong are Simplified too (户): in its pages they stay.
 */
export function mendLeftovers(model: ScriptModel, text: string, { isHongKong, write }: PageGlyphs): string {
  const { flagOf, foldOf } = model;
  const read = isHongKong ? leftoverFlag | hongKongFlag : leftoverFlag;
  let out = '';
  let copied = 0;
  for (let at = 0; at < text.length; at++) {
    const unit = text.charCodeAt(at);
    if (((flagOf[unit] ?? 0) & read) !== leftoverFlag) continue;
    const form = findForm(model, text, at);
    if (form === undefined || form === foldOf[unit]) continue;
    out += text.slice(copied, at) + String.fromCharCode(write(form));
    copied = at + 1;
  }
  return copied ? out + text.slice(copied) : text;
}
