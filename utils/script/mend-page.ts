import type { CharacterCounts } from './count-characters';
import { scriptOf } from './detect-script';
import type { ScriptMode } from './mode';
import { isMachineMade } from './model/judge-making';
import { mendLeftovers } from './model/mend-leftovers';
import { mendTexts } from './model/mend-texts';
import { readPageGlyphs } from './model/regional-forms';
import type { ScriptModel } from './model/script-model';
import type { PageDraft } from './page-draft';

/** A machine made a page that is judged to be at least this likely its work. */
const machineMade = 0.5;

/** What is known of a page beside its blocks. */
export interface PageEvidence {
  /** Counts of the whole page's text. */
  counts: CharacterCounts | undefined;
  /** More text of the page: evidence, not to be mended. */
  more: Uint16Array | undefined;
}

/** Writes mended forms into the blocks that `isTaken` names; answers those that changed. */
function mendAll(
  model: ScriptModel,
  blocks: readonly PageDraft[],
  { counts, more }: PageEvidence,
  isRepair: boolean,
): PageDraft[] {
  const isTraditional = ({ direction }: PageDraft) => direction === 'traditional';
  const lang = blocks.find((block) => block.lang)?.lang;
  const toTexts = (taken: readonly PageDraft[]) => [
    ...taken.map(({ units }) => units),
    ...(more ? [more] : []),
  ];
  let taken = blocks.filter(isTraditional);
  const glyphs = readPageGlyphs(model, toTexts(taken), lang);
  let mending = mendTexts(model, toTexts(taken), glyphs);
  // What a machine left in Simplified altogether (links, a tail) is put into the page's script too.
  if (isRepair && mending.machineMade >= machineMade && (!counts || scriptOf(counts) !== 'Hans')) {
    taken = blocks.filter((block) => isTraditional(block) || block.direction.startsWith('simplified'));
    mending = mendTexts(model, toTexts(taken), glyphs);
  }
  const isChanged = mending.apply();
  return taken.filter((_, i) => isChanged[i]);
}

/**
 * Mends the Traditional blocks of a page together, in place; lengths stay. For `repair` all of the page is judged; for the
 * other modes so much of it as makes sure who wrote it, and where no machine did, only what is left over from Simplified is
 * mended.
 *
 * @returns the blocks that changed
 */
export function mendPage(
  model: ScriptModel,
  mode: ScriptMode,
  blocks: readonly PageDraft[],
  evidence: PageEvidence,
): PageDraft[] {
  const traditional = blocks.filter(({ direction }) => direction === 'traditional');
  if (!traditional.length) return [];
  if (mode === 'repair') return mendAll(model, blocks, evidence, true);
  const texts = traditional.map(({ units }) => units);
  if (evidence.more) texts.push(evidence.more);
  if (isMachineMade(model, texts)) return mendAll(model, blocks, evidence, false);
  const unfinished = traditional.filter(({ counts }) => counts.leftovers);
  if (!unfinished.length) return [];
  const glyphs = readPageGlyphs(model, texts, blocks.find((block) => block.lang)?.lang);
  return unfinished.filter(({ units }) => mendLeftovers(model, units, glyphs));
}
