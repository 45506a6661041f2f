import type { Block, Page } from '../../capture/page';
import type { Ledger } from '../../noise/ledger';
import { isProse } from '../../noise/prose';
import { countHan } from '../../text/characters';
import { type Known, type PageFacts, toPageFacts } from './features/page-facts';
import { featureNames, readFeatures } from './features/read-features';
import { findRepeats } from './find-repeats';
import { type PackedWeights, toScorer } from './weights';
import shipped from './weights.generated.json';

/** The visible lines of a page and the features of each. */
export interface BlockRows {
  blocks: PageFacts['blocks'];
  rowOf(index: number): Float32Array;
}

const isTitle = featureNames.indexOf('isTitle');
const linkDensity = featureNames.indexOf('linkDensity');
const han = featureNames.indexOf('han');
const titleOverlap = featureNames.indexOf('titleOverlap');
const feed = featureNames.indexOf('feed');

/**
 * How far below the best line of a page a line may score and still be text, where even the best is doubtful: a threshold
 * that follows the page keeps most of F1 when the classifier is unsure of everything on it.
 */
const reach = 2.5;
/** How much text says how sure the classifier is of a page, in characters, a Han character counted three times. */
const leastText = 60;

/** Reads the visible lines of a page and their features. */
export function readBlockRows(
  page: Page,
  ledger: Ledger,
  known: Known,
  isLeftOut: (block: Block) => boolean = () => false,
): BlockRows {
  const blocks = page.blocks.filter((block) => !block.hidden && block.line && !isLeftOut(block));
  const facts = toPageFacts(page, blocks, known, (block) => ledger.claimOf(block) !== undefined);
  return { blocks, rowOf: readFeatures(facts) };
}

/** True for a row of the headline, which is a field wherever it stands. */
export function isHeadline(row: Float32Array | readonly number[] | undefined): boolean {
  return row?.[isTitle] === 1;
}

/**
 * What stands beside a feed of other articles where that feed is no part of the article: prose, in characters, a Han character
 * counted three times, that holds a share of the title's words.
 */
const besideFeed = { prose: 300, title: 0.2, line: 110, members: 3 };

/**
 * How far below the threshold a paragraph may score that follows or leads chosen ones of its like: of a hundred equal
 * paragraphs the classifier would keep those up to the place where articles usually end.
 */
const slack = 1.5;

/** Adds to the chosen lines, in place and in order, the paragraphs next to them that are their siblings and score enough. */
function addRuns(
  chosen: number[],
  blocks: BlockRows['blocks'],
  scoreOf: (index: number) => number,
  least: number,
): void {
  const all = new Set(chosen);
  const spread = (from: number, step: 1 | -1) => {
    for (let at = from + step; !all.has(at); at += step) {
      const [line, before] = [blocks[at], blocks[at - step]];
      if (!line || !before || !isProse(line) || !isProse(before)) return;
      if (!isSibling(line.element, before.element) || scoreOf(at) <= least) return;
      all.add(at);
    }
  };
  for (const index of chosen) {
    spread(index, 1);
    spread(index, -1);
  }
  chosen.splice(0, chosen.length, ...[...all].sort((a, b) => a - b));
}

function isSibling(a: Element, b: Element): boolean {
  return a.parentElement === b.parentElement && a.nodeName === b.nodeName && a.className === b.className;
}

let scorer: ReturnType<typeof toScorer> | undefined;

/**
 * The lines that the classifier takes for the article's text, in order; none where there is no line at all. A feed of other
 * articles behind one is claimed as such.
 *
 * @param weights other weights than the shipped ones, for measuring
 */
export function chooseLines(known: BlockRows, ledger: Ledger, weights?: PackedWeights): Block[] {
  const { blocks, rowOf } = known;
  scorer ??= toScorer(shipped);
  const score = weights ? toScorer(weights) : scorer;
  const scores: number[] = [];
  const scoreOf = (index: number): number => {
    scores[index] ??= score(rowOf(index));
    return scores[index];
  };
  // What a rule claimed is seldom asked for.
  const free = [...blocks.keys()].filter((index) => !ledger.claimOf(blocks[index] as Block));
  const threshold = Math.min(0, findBest(free, blocks, scoreOf) - reach);
  const chosen = free.filter((index) => scoreOf(index) > threshold);
  addRuns(chosen, blocks, scoreOf, threshold - slack);
  const others = new Set(findFeed(known, chosen));
  for (const index of others) {
    const block = blocks[index];
    if (block) ledger.claim(block, { rule: 'feed', kind: 'related', stage: 'content' });
  }
  const lines = chosen.flatMap((index) => (others.has(index) ? [] : (blocks[index] ?? [])));
  const again = findRepeats(lines);
  for (const block of again) ledger.claim(block, { rule: 'repeat', kind: 'repeat', stage: 'content' });
  return lines.filter((block) => !again.has(block));
}

/** The score that the best lines of a page reach which are a text together: one alone may be best by chance. */
function findBest(
  free: readonly number[],
  blocks: BlockRows['blocks'],
  scoreOf: (index: number) => number,
): number {
  let text = 0;
  let best = Number.NEGATIVE_INFINITY;
  for (const index of free.toSorted((a, b) => scoreOf(b) - scoreOf(a))) {
    const { line = '', length = 0 } = blocks[index] ?? {};
    best = scoreOf(index);
    text += length + 2 * countHan(line);
    if (text >= leastText) break;
  }
  return best;
}

/** Chosen lines of a feed, where the rest of them is an article. */
function findFeed({ blocks, rowOf }: BlockRows, chosen: readonly number[]): number[] {
  const isInFeed = (index: number) => (rowOf(index)[feed] ?? 0) >= besideFeed.members;
  let prose = 0;
  let ofTitle = 0;
  for (const index of chosen) {
    const row = rowOf(index);
    if (isInFeed(index)) continue;
    const length = (blocks[index]?.length ?? 0) * (1 + 2 * (row[han] ?? 0));
    if (length < besideFeed.line || (row[linkDensity] ?? 0) >= 0.5) continue;
    prose += length;
    ofTitle = Math.max(ofTitle, row[titleOverlap] ?? 0);
  }
  return prose >= besideFeed.prose && ofTitle >= besideFeed.title ? chosen.filter(isInFeed) : [];
}
