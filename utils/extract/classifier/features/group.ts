import type { PageFacts } from './page-facts';

/** Features of one kind: their names, and a reader that answers their values for a block in the same order. */
export interface FeatureGroup {
  names: readonly string[];
  /** Made once a page; what is made answers for the block of a number. */
  readerOf(facts: PageFacts): (index: number) => readonly (number | boolean)[];
}

/** Lengths are compared by their order of magnitude. */
export const log = (value: number): number => Math.log2(1 + value);

/** A share, 0 of nothing. */
export const ratio = (part: number, whole: number): number => (whole ? part / whole : 0);
