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

/**
 * The classifier, unpacked: a function from a row of features to a score, above 0 where a block is likely text of the article.
 * Splits and leaves lie in arrays of numbers, tree after tree: a page asks for some ten thousand of them.
 */
export function toScorer({ trees, edges }: PackedWeights): (row: Float32Array) => number {
  const bytes = Uint8Array.from(atob(trees), (character) => character.charCodeAt(0));
  const size = splits * 2 + splits + 1;
  const count = bytes.length / size;
  const features = new Uint8Array(count * splits);
  const bounds = new Float64Array(count * splits);
  const leaves = new Int8Array(count * (splits + 1));
  for (let tree = 0; tree < count; tree++) {
    const packed = bytes.subarray(tree * size, (tree + 1) * size);
    for (let node = 0; node < splits; node++) {
      const feature = packed[node * 2] ?? noFeature;
      const bound = edges[feature]?.[packed[node * 2 + 1] ?? 0];
      // Where a node does not split, any feature will do: none is beyond all bounds.
      features[tree * splits + node] = bound === undefined ? 0 : feature;
      bounds[tree * splits + node] = bound ?? Number.POSITIVE_INFINITY;
    }
    leaves.set(new Int8Array(packed.slice(splits * 2).buffer), tree * (splits + 1));
  }
  return (row) => {
    let sum = 0;
    for (let tree = 0; tree < count; tree++) {
      const start = tree * splits;
      let node = 0;
      while (node < splits)
        node =
          node * 2 +
          ((row[features[start + node] as number] as number) < (bounds[start + node] as number) ? 1 : 2);
      sum += leaves[tree * (splits + 1) + node - splits] as number;
    }
    return sum / leafUnit;
  };
}
