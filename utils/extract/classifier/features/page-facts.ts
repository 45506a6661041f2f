import { type Block, type Page, squeezedLine } from '../../../capture/page';
import { countHan, squeeze } from '../../../text/characters';
import { type Card, cardReaders } from './cards';
import { findTops } from './find-tops';
import { type Home, type Homes, toHomes } from './homes';
import { readSameKind, type SameKind } from './same-kind';
import { type Surroundings, surroundingsReader } from './surroundings';
import { readTitleOverlap, type TitleOverlap } from './title-overlap';

/** What is known of the article before its text is found. */
export interface Known {
  title: string;
  description: string | undefined;
}

/** What features are read from: a page's visible blocks, by number, and what was found out about all of them at once. */
export interface PageFacts {
  page: Page;
  known: Known;
  blocks: readonly Block[];
  homes: Homes;
  /** The lines without spaces and punctuation; empty for long ones. */
  squeezed: readonly string[];
  /** Han characters of each line. */
  hans: readonly number[];
  /** Blocks that a noise rule claimed. */
  claimed: readonly boolean[];
  surroundings: readonly Surroundings[];
  sameKind: SameKind;
  overlap: TitleOverlap;
  /** Number of the block that is the headline, -1 where none is. */
  title: number;
  /** Number of the first prose behind the headline, -1 where there is none. */
  anchor: number;
  /** The containers that Readability's scoring would choose, and the best of them. */
  tops: readonly Home[];
  top: Home;
  cardOf(home: Home): Card;
  /** Size of the feed of other articles that a home stands in, 0 where it stands in none. */
  feedOf(home: Home): number;
}

/** Longer lines are neither headlines nor repeated, in characters. */
const longestLine = 300;

/** Weight of likely text below which unlikely places are looked at too: Readability's own threshold. */
const leastWeight = 500;

/** Finds out about the visible blocks of a page what more than one feature asks for. */
export function toPageFacts(
  page: Page,
  blocks: readonly Block[],
  known: Known,
  isClaimed: (block: Block) => boolean,
): PageFacts {
  const homes = toHomes(page, blocks);
  const squeezed = blocks.map((block) => (block.length < longestLine ? squeezedLine(block) : ''));
  const hans = blocks.map((block) => countHan(block.line));
  const claimed = blocks.map(isClaimed);
  const around = surroundingsReader();
  const surroundings = homes.of.map(around);
  const title = findTitle(squeezed, homes.prose, squeeze(known.title));
  const tops = chooseTops(homes, hans, claimed, surroundings);
  return {
    page,
    known,
    blocks,
    homes,
    squeezed,
    hans,
    claimed,
    surroundings,
    sameKind: readSameKind(homes),
    overlap: readTitleOverlap(known.title, homes, title),
    title,
    anchor: homes.prose.findIndex((isProse, index) => isProse && index > title && !claimed[index]),
    tops,
    top: tops.reduce((best, home) => (home.score > best.score ? home : best)),
    ...cardReaders(homes),
  };
}

/** The last line above the text that is the title, else the first one anywhere. */
function findTitle(squeezed: readonly string[], prose: readonly boolean[], wanted: string): number {
  if (!wanted) return -1;
  const above = squeezed.lastIndexOf(wanted, Math.max(0, prose.indexOf(true)));
  return above < 0 ? squeezed.indexOf(wanted) : above;
}

/** The best containers among likely places, or among all where those hold too little. A Han character counts three times. */
function chooseTops(
  homes: Homes,
  hans: readonly number[],
  claimed: readonly boolean[],
  surroundings: readonly Surroundings[],
): Home[] {
  const weightOf = (index: number) => (homes.blocks[index]?.length ?? 0) + 2 * (hans[index] ?? 0);
  const isLikely = (index: number) => !claimed[index] && !surroundings[index]?.unlikely;
  const tops = findTops(homes, weightOf, isLikely);
  let weight = 0;
  for (const { first, last } of tops)
    for (let index = first; index <= last; index++) if (isLikely(index)) weight += weightOf(index);
  return weight < leastWeight ? findTops(homes, weightOf, (index) => !claimed[index]) : tops;
}
