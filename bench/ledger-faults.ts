import type { Nodes, Root } from 'hast';
import type { Article } from '@/utils/article/article';
import { Extents } from '@/utils/article/extents';
import { putBack } from '@/utils/article/put-back';

/** A text node of the article and the place it claims to come from. */
interface Piece {
  value: string;
  offset: number | undefined;
}

function piecesIn(node: Nodes): Piece[] {
  if (node.type === 'text') return [{ value: node.value, offset: node.data?.offset }];
  return 'children' in node ? node.children.flatMap(piecesIn) : [];
}

const squeeze = (text: string) => text.replace(/\s/g, '');
const textOf = (root: Root) =>
  squeeze(
    piecesIn(root)
      .map(({ value }) => value)
      .join(''),
  );
const show = (text: string) => JSON.stringify(text.slice(0, 40));

/** Counts for each place of the captured text how often it is accounted for; answers what does not match it. */
class Coverage {
  private readonly counts: Uint8Array;

  constructor(readonly text: string) {
    this.counts = new Uint8Array(text.length);
  }

  /** Marks the places of a kept text, of which white space may have been collapsed or trimmed. */
  keep({ value, offset }: Piece): string | undefined {
    if (offset === undefined) return `kept text without a place: ${show(value)}`;
    let at = offset;
    for (const character of squeeze(value)) {
      while (at < this.text.length && /\s/.test(this.text[at] ?? '')) at++;
      if (!this.text.startsWith(character, at)) return `kept text is not at its place: ${show(value)}`;
      this.count(at, at + character.length);
      at += character.length;
    }
    return undefined;
  }

  /** Marks the places of a half-open range. */
  count(start: number, end: number): void {
    for (let at = start; at < end; at++) this.counts[at] = (this.counts[at] ?? 0) + 1;
  }

  /** The non-space places that are not accounted for exactly once. */
  faults(): string[] {
    const wrong = [...this.counts.keys()].filter(
      (at) => this.counts[at] !== 1 && /\S/.test(this.text[at] ?? ''),
    );
    const [first] = wrong;
    if (first === undefined) return [];
    const how = this.counts[first] ? 'twice' : 'not at all';
    return [`${wrong.length} characters lost or doubled; ${how}: ${show(this.text.slice(first))}`];
  }
}

function removalFaults({ removals }: Article, text: string, coverage: Coverage): string[] {
  const faults: string[] = [];
  const extents = new Extents();
  let last = -1;
  for (const { id, rule, kind, stage, field, spans, text: removed, content } of removals) {
    const first =
      spans[0]?.[0] ?? content.map((node) => extents.of(node)?.start).find((at) => at !== undefined);
    const name = `removal ${id} (${rule})`;
    if (first === undefined) faults.push(`${name} has no place`);
    if (first !== undefined && first < last) faults.push(`${name} is out of order`);
    if (!rule) faults.push(`removal ${id} names no rule`);
    if ((stage === 'lifted') !== (field !== undefined) && rule !== 'title-line')
      faults.push(`${name} names no field`);
    if ((kind === 'outside') !== (stage === 'outside')) faults.push(`${name} is outside by one sign only`);
    if (spans.map(([start, end]) => text.slice(start, end)).join('') !== removed) {
      faults.push(`${name} has another text than its place: ${show(removed)}`);
    }
    for (const [start, end] of spans) coverage.count(start, end);
    last = first ?? last;
  }
  if (new Set(removals.map(({ id }) => id)).size !== removals.length) faults.push('two removals share an id');
  return faults;
}

/**
 * Holds an article to its ledger: each non-space character of the captured text is exactly once kept, lifted or removed;
 * kept text and removals are in document order; putting all removals back gives the captured text.
 *
 * @param text the captured text that the article's offsets count in
 * @returns what is wrong, in words; nothing where the ledger is right
 */
export function findLedgerFaults(text: string, article: Article): string[] {
  const coverage = new Coverage(text);
  // Line breaks between blocks that became one have no place of their own.
  const pieces = piecesIn(article.content).filter(({ value }) => value.trim());
  const faults = pieces.map((piece) => coverage.keep(piece)).filter((fault) => fault !== undefined);
  const places = pieces.map(({ offset }) => offset ?? 0);
  if (places.some((place, index) => place < (places[index - 1] ?? 0)))
    faults.push('kept text is out of order');
  faults.push(...removalFaults(article, text, coverage), ...coverage.faults());
  const whole = textOf(
    putBack(
      article,
      article.removals.map(({ id }) => id),
    ),
  );
  const captured = squeeze(text);
  if (whole !== captured) {
    const at = [...whole].findIndex((character, index) => character !== [...captured][index]);
    faults.push(`put back, the text differs from ${show(captured.slice(Math.max(at, 0)))}`);
  }
  return faults;
}
