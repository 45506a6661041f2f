import type { Block, Page } from '../capture/page';
import type { Ledger } from '../noise/ledger';
import { isProse } from '../noise/prose';
import { isCaption } from './captions';
import { isNote } from './choose-blocks';
import { chooseLines, readBlockRows } from './classifier/choose-lines';
import type { Known } from './classifier/features/page-facts';
import type { PackedWeights } from './classifier/weights';

/** The part of a page that is the article. */
export interface Content {
  /** Blocks that were chosen. */
  kept: Set<Block>;
  /** Blocks of that part of the page, chosen or not. */
  inside: Set<Block>;
}

/**
 * Chooses the article's text on a page whose noise is claimed in the ledger. `candidate` 0 is the best choice, 1
 * what is best without it, and so on; past the last it answers undefined.
 *
 * @param weights other weights of the classifier than the shipped ones, for measuring
 */
export function findContent(
  page: Page,
  ledger: Ledger,
  known: Known,
  candidate = 0,
  weights?: PackedWeights,
): Content | undefined {
  const gone = new Set<Block>();
  for (let round = 0; ; round++) {
    const rows = readBlockRows(page, ledger, known, (block) => gone.has(block));
    const lines = rows.blocks.length ? chooseLines(rows, ledger, weights) : [];
    const content = lines.some((block) => round === 0 || isProse(block))
      ? toContent(page, ledger, lines, gone)
      : undefined;
    if (!content) return round === candidate ? findAnything(page, ledger) : undefined;
    if (round === candidate) return content;
    for (const block of content.inside) gone.add(block);
  }
}

/**
 * The chosen lines with what stands between them, and the pictures, captions and footnotes right before and behind them that share their
 * container.
 */
function toContent(page: Page, ledger: Ledger, lines: readonly Block[], gone: ReadonlySet<Block>): Content {
  const home = (lines.find(isProse) ?? lines[0])?.element.parentElement;
  const isBeside = (block: Block | undefined) =>
    block !== undefined &&
    home?.contains(block.element) &&
    (!block.line || isCaption(block) || isNote(block));
  let first = lines[0]?.index ?? 0;
  let last = lines.at(-1)?.index ?? 0;
  while (isBeside(page.blocks[first - 1])) first--;
  while (isBeside(page.blocks[last + 1])) last++;
  const inside = page.blocks
    .slice(first, last + 1)
    .filter((block) => !gone.has(block) && !ledger.claimOf(block));
  return { kept: new Set(lines), inside: new Set(inside) };
}

/** Where nothing was chosen, everything that is left on the page is the content. */
function findAnything(page: Page, ledger: Ledger): Content | undefined {
  const all = new Set(page.blocks.filter((block) => !block.hidden && !ledger.claimOf(block)));
  return [...all].some((block) => block.line) ? { kept: all, inside: all } : undefined;
}
