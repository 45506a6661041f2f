import { takeEvidence } from './evidence';
import { hongKongFlag, leftoverFlag } from './format';
import { scoreForms } from './score-forms';
import type { ScriptModel } from './script-model';

/**
 * A text under way: the characters that have a choice of forms, or are left over from Simplified, and what stands there now.
 */
export interface Draft {
  units: Uint16Array;
  /** Offsets in the text, in UTF-16 units. */
  offsets: number[];
  /** By place: index of its entry in the model. */
  entries: number[];
  /** By place: index of the form that stands there among those of its entry, -1 for a left-over and what is not known. */
  current: number[];
  /** By place: whether a character left over from Simplified stands there. */
  isLeft: boolean[];
  /** By place: how likely each form is (`scoreForms`). */
  scores: Int32Array[];
}

/**
 * Reads where a text has a choice, and how likely each form is there.
 *
 * @param isHongKong whether the page is written in Hong Kong's forms, some of which are Simplified too (户)
 */
export function readDraft(model: ScriptModel, units: Uint16Array, isHongKong: boolean): Draft {
  const { choicesOf, tokenOf, entryOf, formOf, flagOf, formStarts } = model;
  const read = isHongKong ? leftoverFlag | hongKongFlag : leftoverFlag;
  const draft: Draft = { units, offsets: [], entries: [], current: [], isLeft: [], scores: [] };
  for (let at = 0; at < units.length; at++) {
    const unit = units[at] ?? 0;
    if (!choicesOf[unit]) continue;
    const entry = (entryOf[tokenOf[unit] ?? 0] ?? 0) - 1;
    const scores = new Int32Array((formStarts[entry + 1] ?? 0) - (formStarts[entry] ?? 0));
    scoreForms(model, units, at, entry, scores);
    draft.offsets.push(at);
    draft.entries.push(entry);
    draft.current.push((formOf[unit] ?? 0) - 1);
    draft.isLeft.push(((flagOf[unit] ?? 0) & read) === leftoverFlag);
    draft.scores.push(scores);
  }
  return draft;
}

/** What is known of a page's making. */
export interface Judgement {
  /** How likely a machine made the texts. */
  machineMade: number;
  /** Whether the texts have one form of an entry only, so that the form tells nothing about the word. Valid until the next judgement. */
  isUniform(entry: number): boolean;
}

/** Judges the texts of one page together. */
export function judgeDrafts(model: ScriptModel, drafts: readonly Draft[]): Judgement {
  const evidence = takeEvidence(model);
  for (const { units, offsets, entries, current, isLeft, scores } of drafts) {
    for (const [place, at] of offsets.entries()) {
      const form = current[place] ?? -1;
      const own = scores[place];
      if (form >= 0 && own) evidence.addForm(units, at, entries[place] ?? 0, form, own);
      else if (isLeft[place]) evidence.addLeftover(units[at] ?? 0);
    }
  }
  return {
    machineMade: 1 / (1 + Math.exp(-evidence.odds)),
    isUniform: (entry) => evidence.isUniform(entry),
  };
}
