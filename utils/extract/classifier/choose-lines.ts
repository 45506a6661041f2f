import type { Block, Page } from '../../capture/page';
import type { Ledger } from '../../noise/ledger';
import { type BlockRows, readFeatures } from './features/read-features';
import { type PackedWeights, toScorer } from './weights';
import shipped from './weights.generated.json';

/** What is known of the article before its text is found. */
export interface Known {
  title: string;
  description: string | undefined;
}

/**
 * How far below the best line of a page a line may score and still be text, where even the best is doubtful: a threshold
 * that follows the page keeps most of F1 when the classifier is unsure of everything on it.
 */
const reach = 2.5;
/** Shorter lines do not say how sure the classifier is of a page, in characters. */
const leastLine = 30;

/** The visible lines of a page and the features of each. */
export function readBlockRows(
  page: Page,
  ledger: Ledger,
  { title, description = '' }: Known,
  isLeftOut: (block: Block) => boolean = () => false,
): BlockRows {
  const blocks = page.blocks.filter((block) => !block.hidden && block.line && !isLeftOut(block));
  return readFeatures(page, blocks, {
    title,
    description,
    isClaimed: (block) => ledger.claimOf(block) !== undefined,
  });
}

let scorer: ReturnType<typeof toScorer> | undefined;

/**
 * The lines that the classifier takes for the article's text, in order; none where there is no line at all.
 *
 * @param weights other weights than the shipped ones, for measuring
 */
export function chooseLines({ blocks, rows }: BlockRows, ledger: Ledger, weights?: PackedWeights): Block[] {
  scorer ??= toScorer(shipped);
  const score = weights ? toScorer(weights) : scorer;
  const scores = rows.map(score);
  let best = Number.NEGATIVE_INFINITY;
  blocks.forEach((block, index) => {
    if (block.line.length > leastLine && !ledger.claimOf(block)) best = Math.max(best, scores[index] ?? best);
  });
  const threshold = Math.min(0, best - reach);
  return blocks.filter((block, index) => (scores[index] ?? 0) > threshold && !ledger.claimOf(block));
}
