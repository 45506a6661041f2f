import type { Alignment } from './alignment';
import { convertDraft, unmixDraft } from './convert-draft';
import { addCounts, type CharacterCounts, countCharacters, countUnits } from './count-characters';
import type { Conversion, ScriptEngine } from './engine';
import { mendPage } from './mend-page';
import type { ScriptMode } from './mode';
import type { PageDraft } from './page-draft';
import { readDirection } from './read-direction';
import { staysAsConverted } from './stays-as-converted';
import { toText, toUnits } from './units';

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

/** A conversion that also tells what the text was once it was mended, and how many of its steps led there. */
export interface MendedConversion extends Conversion {
  mended?: { text: string; steps: number };
}

/** Almost every page is as it stays after the first round, the others after the second. */
const maxRounds = 24;

const nothing = countCharacters('');

/** One block through the rounds. */
interface Track extends PageBlock {
  steps: Alignment[];
  mended?: { text: string; steps: number };
}

/** Counts of a page that is nothing but its blocks; a block that stands alone has no page to ask. */
const countPage = (counts: readonly CharacterCounts[]): CharacterCounts | undefined =>
  counts.length > 1 ? addCounts(counts) : undefined;

/** Converts all blocks once; answers them as they are then, and whether another round would certainly change nothing. */
function runRound(
  engine: ScriptEngine,
  mode: Exclude<ScriptMode, 'original'>,
  tracks: readonly Track[],
  { counts, more }: PageContext,
): { tracks: Track[]; isSettled: boolean } {
  const allUnits = toUnits([...tracks.map(({ text }) => text), ...(more ? [more] : [])]);
  const blockCounts = allUnits.map((units) => countUnits(units, engine.model.classes));
  const page = counts ?? countPage(blockCounts);
  const drafts = tracks.map(({ lang, steps }, i): PageDraft => {
    const [units = new Uint16Array(), own = nothing] = [allUnits[i], blockCounts[i]];
    return { units, counts: own, lang, direction: readDirection(own, lang, page), steps: [...steps] };
  });
  const mended = mendPage(engine.model, mode, drafts, { counts: page, more: allUnits[tracks.length] });
  let isSettled = true;
  const next = tracks.map((track, i): Track => {
    const draft = drafts[i];
    if (!draft) return track;
    const isMended = mended.includes(draft);
    const isUnmixed = mode === 'repair' && !isMended && unmixDraft(engine, draft);
    const afterMending =
      isMended || isUnmixed ? { text: toText(draft.units), steps: draft.steps.length } : undefined;
    const replaced = mode === 'repair' ? 0 : convertDraft(engine, draft, mode);
    const text = replaced ? toText(draft.units) : (afterMending?.text ?? track.text);
    if (text === track.text) return track;
    isSettled &&=
      tracks.length === 1 &&
      !isMended &&
      staysAsConverted(mode, track.text, draft.counts, draft.direction, replaced);
    return { text, lang: track.lang, steps: draft.steps, mended: track.mended ?? afterMending };
  });
  return { tracks: next, isSettled };
}

const isSame = (some: readonly Track[], others: readonly Track[]): boolean =>
  some.every(({ text }, i) => text === others[i]?.text);

const joined = (tracks: readonly Track[]): string => tracks.map(({ text }) => text).join('\0');

/**
 * Converts the blocks of a page together and tells how each is aligned. Japanese and Korean stay, and text that is already
 * what the mode asks for. Traditional text is mended first, in `repair` always and else where it needs it.
 *
 * Idempotent: what comes out is converted again until nothing changes. Where two results lead to each other, as unrelated
 * characters may, the lesser in the order of code units is taken, whichever came first.
 */
export function convertPage(
  engine: ScriptEngine,
  mode: ScriptMode,
  blocks: readonly PageBlock[],
  context: PageContext = {},
): MendedConversion[] {
  let tracks = blocks.map((block): Track => ({ ...block, steps: [] }));
  if (mode === 'original') return tracks;
  const history: Track[][] = [tracks];
  for (let round = 0; round < maxRounds; round++) {
    const next = runRound(engine, mode, tracks, context);
    if (isSame(next.tracks, tracks)) break;
    tracks = next.tracks;
    if (next.isSettled) break;
    const first = history.findIndex((earlier) => isSame(earlier, tracks));
    if (first >= 0) {
      const circle = history.slice(first);
      return circle.reduce((least, some) => (joined(some) < joined(least) ? some : least));
    }
    history.push(tracks);
  }
  return tracks;
}
