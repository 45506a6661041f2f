import { dictionaryGain } from './choose-forms';
import { type Draft, type Judgement, judgeDrafts, readDraft } from './draft';
import { unitsPerNat } from './format';
import type { PageGlyphs } from './regional-forms';
import type { ScriptModel } from './script-model';

/** How likely a person writes another form than the word asks for. */
const slip = 1e-5;
/** Share of what a machine's text tells about a key of which it has several forms. */
const mixedKeyShare = 0.3;
/** Odds of a machine's text against a person's that have the same form, before the page is judged. */
const machineShare = 0.5;
/** Mending may change what a page tells about itself; it settles after two rounds, the others are for safety. */
const maxRounds = 5;

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
  return (entry) => (isUniform(entry) ? uniform : mixed);
}

/** The best form at a place, -1 where what stands there stays. */
function chooseForm({ current, isLeft, scores }: Draft, place: number, caution: number): number {
  const now = current[place] ?? -1;
  if (now < 0 && !isLeft[place]) return -1;
  let best = -1;
  let bestScore = Number.NEGATIVE_INFINITY;
  for (const [form, own] of (scores[place] ?? []).entries()) {
    const score = own + (form === now || now < 0 ? 0 : caution);
    if (score <= bestScore) continue;
    best = form;
    bestScore = score;
  }
  return best;
}

function isSettled(drafts: readonly Draft[], judgement: Judgement): boolean {
  const cautionOf = readCaution(judgement);
  let isUnchanged = true;
  for (const draft of drafts) {
    for (const [place, entry] of draft.entries.entries()) {
      const best = chooseForm(draft, place, cautionOf(entry));
      if (best < 0 || best === draft.current[place]) continue;
      draft.current[place] = best;
      isUnchanged = false;
    }
  }
  return isUnchanged;
}

/** Writes into a text what its draft has; tells whether that changed anything. */
function writeDraft(model: ScriptModel, draft: Draft, { write }: PageGlyphs): boolean {
  const { units, offsets, entries, current, isLeft } = draft;
  const { forms, formStarts, formOf } = model;
  let isChanged = false;
  for (const [place, offset] of offsets.entries()) {
    const now = current[place] ?? -1;
    const unit = units[offset] ?? 0;
    if (now < 0 || (now === (formOf[unit] ?? 0) - 1 && !isLeft[place])) continue;
    const form = forms[(formStarts[entries[place] ?? 0] ?? 0) + now] ?? unit;
    const glyph = write(form);
    isChanged ||= glyph !== unit;
    units[offset] = glyph;
  }
  return isChanged;
}

/** How the Traditional texts of one page are to be mended, and how likely a machine made them. */
export interface Mending {
  machineMade: number;
  /** Writes the mended forms into the texts; answers for each whether it changed. */
  apply(): boolean[];
}

/**
 * Mends the Traditional texts of one page: wrong forms and characters left over from Simplified, so freely as the page
 * looks made by a machine. Lengths stay.
 *
 * @param glyphs how the page writes (`readPageGlyphs`)
 */
export function mendTexts(model: ScriptModel, texts: readonly Uint16Array[], glyphs: PageGlyphs): Mending {
  const drafts = texts.map((units) => readDraft(model, units, glyphs.isHongKong));
  let machineMade = 0;
  for (let round = 0; round < maxRounds; round++) {
    const judgement = judgeDrafts(model, drafts);
    if (round === 0) machineMade = judgement.machineMade;
    if (isSettled(drafts, judgement)) break;
  }
  return { machineMade, apply: () => drafts.map((draft) => writeDraft(model, draft, glyphs)) };
}
