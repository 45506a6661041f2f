import { convertDraft, nothing, type Replaced, unmixDraft } from './convert-draft';
import { addCounts, type CharacterCounts } from './count-characters';
import type { Conversion, ScriptEngine } from './engine';
import { mendPage } from './mend-page';
import type { ScriptMode } from './mode';
import { isMachineMade } from './model/judge-making';
import type { PageDraft } from './page-draft';
import { readDirection } from './read-direction';
import type { ReadText } from './read-texts';
import { staysAsConverted } from './stays-as-converted';
import { toText } from './units';

type WantedMode = Exclude<ScriptMode, 'original'>;

/** A conversion that also tells what the text was once it was mended, and how many of its steps led there. */
export interface MendedConversion extends Conversion {
  mended?: { text: string; steps: number } | undefined;
}

/** One block through the rounds. */
export interface Track extends MendedConversion {
  /** Language of the nearest ancestor that declares one. */
  lang?: string | undefined;
}

/** A page as it was read before a round. */
export interface PageReading {
  blocks: readonly ReadText[];
  /** Other text of the page. */
  more: ReadText | undefined;
  /** Counts of the whole page's text; left out, what was read is the page. */
  counts: CharacterCounts | undefined;
}

/** Counts of a page; a block that stands alone has no page to ask. */
function countPage({ blocks, more, counts }: PageReading): CharacterCounts | undefined {
  if (counts) return counts;
  const all = [...blocks, ...(more ? [more] : [])].map((read) => read.counts);
  return all.length > 1 ? addCounts(all) : undefined;
}

/** Finishes a round of one block, whose draft is mended already; answers what the dictionaries replaced, too. */
function convertTrack(
  engine: ScriptEngine,
  mode: WantedMode,
  track: Track,
  draft: PageDraft,
  isMended: boolean,
): { track: Track; replaced: Replaced } {
  const isUnmixed = mode === 'repair' && !isMended && unmixDraft(engine, draft);
  const afterMending =
    isMended || isUnmixed ? { text: toText(draft.units), steps: draft.steps.length } : undefined;
  const replaced = mode === 'repair' ? nothing : convertDraft(engine, draft, mode);
  const text = replaced.replaced ? toText(draft.units) : (afterMending?.text ?? track.text);
  if (text === track.text) return { track, replaced };
  const { lang, mended = afterMending } = track;
  return { track: { text, lang, steps: draft.steps, mended }, replaced };
}

/**
 * Converts all blocks of a page once; the units of its reading are written over.
 *
 * @returns the blocks as they are then, unchanged ones as they were given, and whether another round would certainly change nothing
 */
export function runRound(
  engine: ScriptEngine,
  mode: WantedMode,
  tracks: readonly Track[],
  reading: PageReading,
): { tracks: Track[]; isSettled: boolean } {
  const page = countPage(reading);
  const more = reading.more?.units;
  const drafts = reading.blocks.map((block, i): PageDraft => {
    const { lang, steps = [] } = tracks[i] ?? {};
    return { ...block, lang, direction: readDirection(block.counts, lang, page), steps: [...steps] };
  });
  const mended = mendPage(engine.model, mode, drafts, { counts: page, more });
  let isSettled = true;
  const next = tracks.map((track, i): Track => {
    const draft = drafts[i];
    if (!draft) return track;
    const isMended = mended.includes(draft);
    const converted = convertTrack(engine, mode, track, draft, isMended);
    if (converted.track !== track)
      isSettled &&=
        drafts.length === 1 &&
        !isMended &&
        staysAsConverted(mode, track.text, draft, converted.replaced, () =>
          isMachineMade(engine.model, more ? [draft.units, more] : [draft.units]),
        );
    return converted.track;
  });
  return { tracks: next, isSettled };
}
