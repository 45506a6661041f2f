import { type CharacterCounts, countCharacters } from './count-characters';
import { scriptOf } from './detect-script';
import type { ScriptMode } from './mode';
import { mendTexts } from './model/mend-texts';
import { readPageGlyphs } from './model/regional-forms';
import type { ScriptModel } from './model/script-model';
import { takeSample } from './model/take-sample';
import { readDirection } from './read-direction';

/** A machine made a page that is judged to be at least this likely its work. */
const machineMade = 0.5;

/** A page to mend: what is shown of it, and what else is known. */
export interface PageToMend {
  blocks: readonly { text: string; lang?: string | undefined }[];
  /** Counts of the whole page, where more than the blocks is known of it. */
  counts?: CharacterCounts | undefined;
  /** More text of the page: evidence, not to be mended. */
  more?: string | undefined;
}

/**
 * The Traditional blocks of a page, mended together: as many texts, the others as they are, all as long as before. For
 * `repair` every block is looked at; the other modes do so where a sample of the page shows that it needs it.
 */
export function mendPage(
  model: ScriptModel,
  mode: ScriptMode,
  { blocks, counts, more }: PageToMend,
): string[] {
  const texts = blocks.map(({ text }) => text);
  const directions = blocks.map(({ text, lang }) => readDirection(text, lang, counts));
  const isTaken = directions.map((direction) => direction === 'traditional');
  if (!isTaken.includes(true)) return texts;
  const evidence = more ? [more] : [];
  const taken = () => texts.filter((_, i) => isTaken[i]);
  const glyphs = readPageGlyphs(model, [...taken(), ...evidence], blocks.find(({ lang }) => lang)?.lang);
  if (mode !== 'repair') {
    const { sample, hasLeftover } = takeSample(model, [...taken(), ...evidence], glyphs);
    if (!hasLeftover && mendTexts(model, sample, glyphs).machineMade < machineMade) return texts;
  }
  let mended = mendTexts(model, [...taken(), ...evidence], glyphs);
  // What a machine left in Simplified altogether (links, a tail) is put into the page's script too.
  if (
    mode === 'repair' &&
    mended.machineMade >= machineMade &&
    scriptOf(counts ?? countCharacters(texts.join('\n'))) !== 'Hans'
  ) {
    for (const [i, direction] of directions.entries()) if (/^simplified/.test(direction)) isTaken[i] = true;
    mended = mendTexts(model, [...taken(), ...evidence], glyphs);
  }
  let next = 0;
  return texts.map((text, i) => (isTaken[i] ? (mended.texts[next++] ?? text) : text));
}
