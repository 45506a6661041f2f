import type { Block, Page } from '../capture/page';
import type { Ledger } from '../noise/ledger';
import { isProse } from '../noise/prose';
import { squeeze } from '../text/characters';
import { type LineField, readFieldLine } from './field-line';
import type { Metadata } from './metadata';

/** How many blocks above the first block of the text may hold its author, source and time. */
const reach = { above: 14, below: 6 };

/**
 * Lifts the lines of fields around and in an article into fields: they leave the text and stand in the ledger as lifted.
 * `article` are the blocks chosen as content, in order. Answers what was read, the first value of each field.
 */
export function liftFields(page: Page, article: readonly Block[], ledger: Ledger, title: string): Metadata {
  const first = article.find((block) => isProse(block)) ?? article[0];
  const last = article.findLast((block) => isProse(block)) ?? article.at(-1);
  if (!first || !last) return {};
  const metadata: Metadata = {};
  const kept = new Set(article);
  const from = findHeading(page, article[0] ?? first, title) ?? Math.max(0, first.index - reach.above);
  for (const block of page.blocks.slice(from, last.index + 1 + reach.below)) {
    const isInside = kept.has(block);
    // Lines below the text may belong to other articles; those of the chosen container, or right under it, do not.
    if (
      block.hidden ||
      (block.index > last.index && !isInside && block.index > (article.at(-1)?.index ?? 0) + reach.below)
    )
      continue;
    if (
      squeeze(block.line) !== '' &&
      squeeze(block.line) === squeeze(title) &&
      !isInside &&
      block.index < first.index
    ) {
      lift(ledger, block, 'title', 'title-line');
      continue;
    }
    const fields = readFieldLine(block.line);
    if (!fields || (block.index > first.index && block.index < last.index && isDoubtful(fields, block)))
      continue;
    if (!isInside && !isNear(block, article)) continue;
    for (const { field, value } of fields) metadata[field] ??= value;
    lift(ledger, block, fields[0]?.field, 'field-line');
  }
  return metadata;
}

function lift(ledger: Ledger, block: Block, field: LineField['field'] | undefined, rule: string): void {
  ledger.release(block);
  ledger.claim(block, { rule, kind: field === 'title' ? 'title' : 'metadata', stage: 'lifted', field });
}

/** Index of the block that is the headline, where it stands above the article and not too far away. */
function findHeading(page: Page, start: Block, title: string): number | undefined {
  const wanted = squeeze(title);
  if (!wanted) return undefined;
  for (let index = start.index; index >= Math.max(0, start.index - 40); index--) {
    const block = page.blocks[index];
    if (block && squeeze(block.line) === wanted) return index;
  }
  return undefined;
}

/** In the middle of the text only a line that names what it is counts; a bare date may be a diary's heading. */
function isDoubtful(fields: readonly LineField[], block: Block): boolean {
  return fields.every(({ field }) => /Time$/.test(field)) && !/[:：]/.test(block.line);
}

function isNear(block: Block, article: readonly Block[]): boolean {
  const start = article[0]?.index ?? 0;
  const end = article.at(-1)?.index ?? 0;
  return block.index >= start - reach.above && block.index <= end + 2;
}
