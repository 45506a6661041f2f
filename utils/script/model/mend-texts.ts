import { dictionaryGain } from './choose-forms';
import { hongKongFlag, leftoverFlag, unitsPerNat } from './format';
import { type Draft, type Judgement, judgeTexts } from './judge-text';
import { readChoices } from './read-choices';
import type { FormWriter, PageGlyphs } from './regional-forms';
import type { ScriptModel } from './script-model';

/** How likely a person writes another form than the word asks for. */
const slip = 1e-5;
/** Share of what a machine's text tells about a key of which it has several forms. */
const mixedKeyShare = 0.3;
/** Odds of a machine's text against a person's that have the same form, before the page is judged. */
const machineShare = 0.5;
/** Mending may change what a page tells about itself; it settles after two rounds, the others are for safety. */
const maxRounds = 5;

function toDraft(model: ScriptModel, text: string, isHongKong: boolean): Draft {
  // 户 is Simplified, and Hong Kong's.
  const read = isHongKong ? leftoverFlag | hongKongFlag : leftoverFlag;
  const choices = readChoices(model, text, true);
  const { offsets, entries } = choices;
  const { flagOf, foldOf, forms, formStarts } = model;
  const current: number[] = [];
  const isLeft: boolean[] = [];
  for (let place = 0; place < offsets.length; place++) {
    const unit = text.charCodeAt(offsets[place] ?? 0);
    const entry = entries[place] ?? 0;
    const first = formStarts[entry] ?? 0;
    const form = foldOf[unit] ?? unit;
    const isLeftHere = ((flagOf[unit] ?? 0) & read) === leftoverFlag;
    let now = -1;
    for (let i = first; i < (formStarts[entry + 1] ?? first); i++)
      if (forms[i] === form && !isLeftHere) now = i - first;
    isLeft.push(isLeftHere);
    current.push(now);
  }
  return { choices, current, isLeft };
}

/** Logarithm, in the model's units, of the odds at which another form than the one that stands there is taken. */
function readCaution({ machineMade, isUniform }: Judgement): (entry: number) => number {
  const toCaution = (share: number): number => {
    const machine = share * machineShare;
    const odds = (machine + (1 - share) * slip) / (machine + 1 - share);
    // What the dictionaries decided on the way from Simplified stays when it is mended.
    return Math.min(-dictionaryGain, Math.log(odds) * unitsPerNat);
  };
  const uniform = toCaution(machineMade);
  const mixed = toCaution(machineMade * mixedKeyShare);
  return (entry) => (isUniform[entry] ? uniform : mixed);
}

/** The best form at a place, -1 where what stands there stays. */
function chooseForm(
  model: ScriptModel,
  { choices, current, isLeft }: Draft,
  place: number,
  caution: number,
): number {
  const entry = choices.entries[place] ?? 0;
  const start = choices.starts[place] ?? 0;
  const first = model.formStarts[entry] ?? 0;
  const count = (model.formStarts[entry + 1] ?? first) - first;
  const now = current[place] ?? -1;
  if (now < 0 && !isLeft[place]) return -1;
  let best = -1;
  let bestScore = Number.NEGATIVE_INFINITY;
  for (let form = 0; form < count; form++) {
    const score = (choices.scores[start + form] ?? 0) + (form === now || now < 0 ? 0 : caution);
    if (score > bestScore) {
      best = form;
      bestScore = score;
    }
  }
  return best;
}

function isSettled(model: ScriptModel, drafts: readonly Draft[], judgement: Judgement): boolean {
  const cautionOf = readCaution(judgement);
  let isUnchanged = true;
  for (const draft of drafts) {
    for (const [place, entry] of draft.choices.entries.entries()) {
      const best = chooseForm(model, draft, place, cautionOf(entry));
      if (best < 0 || best === draft.current[place]) continue;
      draft.current[place] = best;
      isUnchanged = false;
    }
  }
  return isUnchanged;
}

function writeDraft(model: ScriptModel, { choices, current }: Draft, write: FormWriter): string {
  const { text, offsets, entries } = choices;
  let out = '';
  let copied = 0;
  for (const [place, offset] of offsets.entries()) {
    const now = current[place] ?? -1;
    const unit = text.charCodeAt(offset);
    const form = model.forms[(model.formStarts[entries[place] ?? 0] ?? 0) + now];
    if (now < 0 || form === undefined || form === model.foldOf[unit]) continue;
    out += text.slice(copied, offset) + String.fromCharCode(write(form));
    copied = offset + 1;
  }
  return out + text.slice(copied);
}

/** Traditional texts of one page, mended, and how likely a machine made them. */
export interface Mended {
  texts: string[];
  machineMade: number;
}

/**
 * Whether a machine made the Traditional texts of one page: how likely, from 0 to 1.
 *
 * @param isHongKong whether the page is written in Hong Kong's forms
 */
export function judgeMaking(model: ScriptModel, texts: readonly string[], isHongKong: boolean): number {
  const drafts = texts.map((text) => toDraft(model, text, isHongKong));
  return judgeTexts(model, drafts).machineMade;
}

/**
 * Mends the Traditional texts of one page: wrong forms and characters left over from Simplified, so freely as the page
 * looks made by a machine. Lengths stay; doing it again changes nothing.
 *
 * @param glyphs how the page writes (`readPageGlyphs`)
 */
export function mendTexts(
  model: ScriptModel,
  texts: readonly string[],
  { isHongKong, write }: PageGlyphs,
): Mended {
  const drafts = texts.map((text) => toDraft(model, text, isHongKong));
  let machineMade = 0;
  for (let round = 0; round < maxRounds; round++) {
    const judgement = judgeTexts(model, drafts);
    if (round === 0) machineMade = judgement.machineMade;
    if (isSettled(model, drafts, judgement)) break;
  }
  return { texts: drafts.map((draft) => writeDraft(model, draft, write)), machineMade };
}
