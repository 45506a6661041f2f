import { type Block, type Page, squeezedLine } from '../capture/page';
import type { Ledger } from '../noise/ledger';
import { isProse } from '../noise/prose';
import { squeeze, toLine } from '../text/characters';
import { findAgencyTail } from './agency-tail';
import { isInCard } from './card';
import { findTime, toIsoTime } from './dates';
import { type LineField, readFieldLine } from './field-line';
import { findHeading } from './find-heading';
import type { Metadata } from './metadata';
import { readCreditLine } from './signature';
import { readSourceLine } from './source-line';

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
  const wanted = squeeze(title);
  const kept = new Set(article);
  const isDiary = article.filter((block) => isBareTime(block)).length > 2;
  const from = findHeading(page, article[0] ?? first, title) ?? Math.max(0, first.index - reach.above);
  for (const block of page.blocks.slice(from, last.index + 1 + reach.below)) {
    const isInside = kept.has(block);
    // Lines below the text may belong to other articles; those of the chosen container, or right under it, do not.
    if (
      block.hidden ||
      (block.index > last.index && !isInside && block.index > (article.at(-1)?.index ?? 0) + reach.below)
    )
      continue;
    if (!isInside && block.index < first.index && wanted && squeezedLine(block) === wanted) {
      lift(ledger, block, 'title', 'title-line');
      continue;
    }
    const fields = readTimeElement(block) ?? readFields(block) ?? readCredit(block, first, last);
    if (!fields || isInCard(block) || (isInside && isDiary && isBareTime(block))) continue;
    if (block.index > first.index && isDoubtful(fields, block, last)) continue;
    if (!isInside && !isNear(block, article)) continue;
    for (const { field, value } of fields) metadata[field] ??= value;
    lift(ledger, block, fields[0]?.field, 'field-line');
  }
  readReport(article, ledger, metadata);
  return metadata;
}

/** The fields of a line; where they run into each other, the elements of the line are taken apart first. */
function readFields(block: Block): LineField[] | undefined {
  const fields = readFieldLine(block.line);
  if (!fields?.some(({ value }) => /[:：]/.test(value.replace(/T\d.*/, '')))) return fields;
  const parts = block.runs.filter((run) => !run.hidden).map((run) => run.node.data);
  return readFieldLine(toLine(parts.join(' '))) ?? fields;
}

/**
 * A line above or below the text that is nothing but its reporters, its source or its original title; among the text such a line
 * may belong to a picture or a quotation.
 */
function readCredit({ index, line, linkLength }: Block, first: Block, last: Block): LineField[] | undefined {
  if (linkLength || (index > first.index && index <= last.index)) return undefined;
  const source = readSourceLine(line);
  if (source) return [source];
  const names = readCreditLine(line);
  return names && [{ field: 'byline', value: names.join('、') }];
}

/** A line that is nothing but a `<time>` element: its machine-readable time, or the one it shows. */
function readTimeElement(block: Block): LineField[] | undefined {
  const element = block.runs.find((run) => run.node.data.trim())?.node.parentElement?.closest('time');
  if (!element || toLine(element.textContent ?? '') !== block.line) return undefined;
  const value = toIsoTime(element.getAttribute('datetime') ?? '') ?? findTime(block.line)?.time;
  return value ? [{ field: 'publishedTime', value }] : undefined;
}

/** An agency's report names its editor behind the last sentence. */
function readReport(article: readonly Block[], ledger: Ledger, metadata: Metadata): void {
  for (const block of article.slice(-6)) {
    const tail = ledger.claimOf(block) ? undefined : findAgencyTail(block.text);
    if (!tail) continue;
    metadata.editor ??= tail.editor;
    ledger.claimParts(block, [[tail.start, block.text.length]], {
      rule: 'agency-tail',
      kind: 'metadata',
      stage: 'lifted',
      field: 'editor',
    });
  }
}

/** A line that is a date and perhaps a word: in a diary, a heading. */
function isBareTime({ line }: Block): boolean {
  const time = line.length < 40 ? findTime(line) : undefined;
  return time !== undefined && time.start === 0 && line.length - time.end < 12;
}

function lift(ledger: Ledger, block: Block, field: LineField['field'] | undefined, rule: string): void {
  ledger.release(block);
  ledger.claim(block, { rule, kind: field === 'title' ? 'title' : 'metadata', stage: 'lifted', field });
}

/** Behind the beginning of the text only a line that names what it is counts: a bare date may be a diary's heading. */
function isDoubtful(fields: readonly LineField[], block: Block, last: Block): boolean {
  const isOnlyTime = fields.every(({ field }) => /Time$/.test(field));
  return isOnlyTime && (block.index <= last.index || !/[:：]/.test(block.line));
}

function isNear(block: Block, article: readonly Block[]): boolean {
  const start = article[0]?.index ?? 0;
  const end = article.at(-1)?.index ?? 0;
  return block.index >= start - reach.above && block.index <= end + 2;
}
