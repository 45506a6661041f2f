/** Trees of a fixed depth; a tree is so many splits in level order, then its leaves. */
export const depth = 4;
export const splits = 2 ** depth - 1;
/** Stands for a feature where a node does not split: every row goes left. */
export const noFeature = 255;
/** Leaves are stored as whole numbers of this many a unit. */
export const leafUnit = 200;

/** The classifier as it is shipped. */
export interface PackedWeights {
  /** Base64 of the trees: per tree feature and edge of each split, a byte each, then its leaves, signed bytes. */
  trees: string;
  /** Per feature the values at which it may be split, ascending. */
  edges: number[][];
}

/** The classifier, unpacked: a function from a row of features to a score, above 0 where a block is likely text of the article. */
export function toScorer({ trees, edges }: PackedWeights): (row: Float32Array) => number {
  const bytes = Uint8Array.from(atob(trees), (character) => character.charCodeAt(0));
  const size = splits * 2 + splits + 1;
  const count = bytes.length / size;
  return (row) => {
    let sum = 0;
    for (let tree = 0; tree < count; tree++) {
      const start = tree * size;
      let node = 0;
      while (node < splits) {
        const feature = bytes[start + node * 2] ?? noFeature;
        const edge = edges[feature]?.[bytes[start + node * 2 + 1] ?? 0] ?? Number.POSITIVE_INFINITY;
        node = node * 2 + ((row[feature] ?? 0) < edge ? 1 : 2);
      }
      const leaf = bytes[start + splits * 2 + node - splits] ?? 0;
      sum += leaf > 127 ? leaf - 256 : leaf;
    }
    return sum / leafUnit;
  };
}
