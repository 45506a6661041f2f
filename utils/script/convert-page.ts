import type { CharacterCounts } from './count-characters';
import type { ScriptEngine } from './engine';
import { type Closed, closeGaps, closeUnits } from './gaps';
import type { ScriptMode } from './mode';
import { readTexts } from './read-texts';
import { type MendedConversion, type PageReading, runRound, type Track } from './run-round';

/** A block of text to convert. */
export interface PageBlock {
  text: string;
  /** Language of the nearest ancestor that declares one. */
  lang?: string | undefined;
}

/** What is known of a page beside the blocks that are to be converted. */
export interface PageContext {
  /** Counts of the whole page's text; left out, the blocks and `more` are the page. */
  counts?: CharacterCounts | undefined;
  /** Other text of the page, as evidence of how it was made. */
  more?: string | undefined;
}

/** A block that was converted without the white space between its Han characters. */
export interface PageConversion extends MendedConversion {
  /** The block before, and that white space. */
  closed: Closed;
}

/** Almost every page is as it stays after the first round, the others after the second. */
const maxRounds = 24;

/** Reads a page as it stands; what was read before is written over. */
function readPage(
  { model }: ScriptEngine,
  blocks: readonly { text: string }[],
  { counts, more }: PageContext,
): PageReading {
  const texts = blocks.map(({ text }) => text);
  const read = readTexts(more ? [...texts, more] : texts, model.classes);
  return { blocks: read.slice(0, blocks.length), more: read[blocks.length], counts };
}

const isSame = (some: readonly Track[], others: readonly Track[]): boolean =>
  some.every(({ text }, i) => text === others[i]?.text);

const joined = (tracks: readonly Track[]): string => tracks.map(({ text }) => text).join('\0');

/**
 * Converts blocks until nothing changes. Where two results lead to each other, as unrelated characters may, the lesser in the order of
 * code units is taken, whichever came first.
 *
 * @param read the blocks as they are
 */
function runRounds(
  engine: ScriptEngine,
  mode: Exclude<ScriptMode, 'original'>,
  blocks: readonly Track[],
  read: PageReading,
  context: PageContext,
): readonly Track[] {
  let tracks = blocks;
  let reading = read;
  const history = [tracks];
  for (let round = 0; round < maxRounds; round++) {
    const next = runRound(engine, mode, tracks, reading);
    if (next.isSettled || isSame(next.tracks, tracks)) return next.tracks;
    tracks = next.tracks;
    const first = history.findIndex((earlier) => isSame(earlier, tracks));
    if (first >= 0) {
      const circle = history.slice(first);
      return circle.reduce((least, some) => (joined(some) < joined(least) ? some : least));
    }
    history.push(tracks);
    reading = readPage(engine, tracks, context);
  }
  return tracks;
}

/**
 * Converts the blocks of a page together and tells how each is aligned. White space between two Han characters is taken out before,
 * so that it splits no word. Japanese and Korean stay, and text that is already what the mode asks for. Traditional text is mended
 * first, in `repair` always and else where it needs it. Idempotent: what comes out is converted again until nothing changes.
 */
export function convertPage(
  engine: ScriptEngine,
  mode: ScriptMode,
  blocks: readonly PageBlock[],
  context: PageContext = {},
): PageConversion[] {
  const asTheyAre = blocks.map(({ text }): Closed => ({ text, gaps: [] }));
  if (mode === 'original') return asTheyAre.map((closed) => ({ closed, text: closed.text, steps: [] }));
  const read = readPage(engine, blocks, context);
  const closed = asTheyAre.map((block, i) => {
    const own = read.blocks[i];
    return own?.counts.spaces ? closeGaps(block.text, own.units) : block;
  });
  const reading = {
    ...read,
    blocks: read.blocks.map(({ units, counts }, i) => ({
      units: closeUnits(units, closed[i]?.gaps ?? []),
      counts,
    })),
  };
  const tracks = closed.map(({ text }, i): Track => ({ text, lang: blocks[i]?.lang, steps: [] }));
  const converted = runRounds(engine, mode, tracks, reading, context);
  return closed.map((block, i) => ({ ...(converted[i] ?? { ...block, steps: [] }), closed: block }));
}
