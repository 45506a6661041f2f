import { type CharacterCounts, countCharacters } from './count-characters';
import { scriptOf } from './detect-script';
import type { ScriptMode } from './mode';
import { mendLeftovers } from './model/mend-leftovers';
import { judgeMaking, mendTexts } from './model/mend-texts';
import { readPageGlyphs } from './model/regional-forms';
import type { ScriptModel } from './model/script-model';
import { takeSample } from './model/take-sample';
import { type Direction, readDirection } from './read-direction';

/** A machine made a page that is judged to be at least this likely its work. */
const machineMade = 0.5;

/** A page to mend: its blocks, with the direction of each where that is known, and what else belongs to it. */
export interface PageToMend {
  blocks: readonly { text: string; lang?: string | undefined; direction?: Direction }[];
  /** Counts of the whole page, where more than the blocks is known of it. */
  counts?: CharacterCounts | undefined;
  /** More text of the page: evidence, not to be mended. */
  more?: string | undefined;
}

/**
 * The Traditional blocks of a page, mended together: as many texts, the others as they are, all as long as before. For
 * `repair` all of the page is judged; for the other modes a sample, and where no machine made it, only what is left over
 * from Simplified is mended.
 */
export function mendPage(
  model: ScriptModel,
  mode: ScriptMode,
  { blocks, counts, more }: PageToMend,
): string[] {
  const texts = blocks.map(({ text }) => text);
  const directions = blocks.map(
    ({ text, lang, direction }) => direction ?? readDirection(text, lang, counts),
  );
  const isTaken = directions.map((direction) => direction === 'traditional');
  if (!isTaken.includes(true)) return texts;
  const evidence = more ? [more] : [];
  const taken = () => texts.filter((_, i) => isTaken[i]);
  const lang = blocks.find((block) => block.lang)?.lang;
  if (mode !== 'repair') {
    const sample = takeSample([...taken(), ...evidence]);
    const glyphs = readPageGlyphs(model, sample, lang);
    if (judgeMaking(model, sample, glyphs.isHongKong) < machineMade)
      return texts.map((text, i) => (isTaken[i] ? mendLeftovers(model, text, glyphs) : text));
  }
  const glyphs = readPageGlyphs(model, [...taken(), ...evidence], lang);
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
