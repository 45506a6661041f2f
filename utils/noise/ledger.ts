import type { LiftedField, NoiseKind, RemovalStage } from '../article/article';
import type { Block } from '../capture/page';

/** Why text is not in the article. */
export interface Claim {
  /** Id of the rule. */
  rule: string;
  kind: NoiseKind;
  stage: RemovalStage;
  /** The field a lifted line went to. */
  field?: LiftedField;
}

/** A half-open range of the captured text. */
export type Span = [start: number, end: number];

/**
 * Who claimed which block, or which part of one. What nobody claims is kept. The first claim on a block stands, so that
 * every character has exactly one reason.
 */
export class Ledger {
  private readonly whole = new Map<Block, Claim>();
  private readonly parts = new Map<Block, { claim: Claim; spans: Span[] }[]>();

  /** Claims a whole block; false where it was claimed before. */
  claim(block: Block, claim: Claim): boolean {
    if (this.whole.has(block)) return false;
    this.whole.set(block, claim);
    return true;
  }

  /** Takes a claim back, for blocks that turn out to belong to the article. */
  release(block: Block): void {
    this.whole.delete(block);
  }

  /** Claims ranges of a block's visible `text` (UTF-16 indexes of it); overlaps with earlier claims are left to those. */
  claimParts(block: Block, ranges: Span[], claim: Claim): void {
    const taken = this.parts.get(block) ?? [];
    const spans = ranges
      .flatMap((range) => toCaptured(block, range))
      .filter(
        (span) => !taken.some((part) => part.spans.some((other) => span[0] < other[1] && other[0] < span[1])),
      );
    if (spans.length) this.parts.set(block, [...taken, { claim, spans }]);
  }

  claimOf(block: Block): Claim | undefined {
    return this.whole.get(block);
  }

  partsOf(block: Block): readonly { claim: Claim; spans: Span[] }[] {
    return this.parts.get(block) ?? [];
  }
}

/** Translates a range of a block's visible text into ranges of the captured text, one for each text node it touches. */
function toCaptured(block: Block, [from, to]: Span): Span[] {
  const spans: Span[] = [];
  let at = 0;
  for (const run of block.runs) {
    if (run.hidden) continue;
    const start = Math.max(from, at);
    const length = run.end - run.start;
    const end = Math.min(to, at + length);
    if (start < end) spans.push([run.start + start - at, run.start + end - at]);
    at += length;
  }
  return spans;
}
