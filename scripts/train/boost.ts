import { depth, noFeature, splits } from '@/utils/extract/classifier/weights';

/** What to learn from: rows of features, whether each is article text, and how much it counts. */
export interface Examples {
  rows: Float32Array[];
  labels: Float32Array;
  weights: Float32Array;
}

/** A tree in level order: feature and edge number of each split, then the leaves. */
export interface Tree {
  features: number[];
  edges: number[];
  leaves: number[];
}

export interface Boosted {
  trees: Tree[];
  /** Per feature the values at which it may be split. */
  edges: number[][];
}

/** Found by cross-validation over sites; see docs/extraction.md. */
const settings = { trees: 100, rate: 0.14, share: 0.4, bins: 24, leastWeight: 1, ridge: 1, leastGain: 1e-3 };

/** Quantiles of each feature over all rows, without repeats. */
function findEdges(rows: readonly Float32Array[], features: number): number[][] {
  return Array.from({ length: features }, (_, feature) => {
    const values = Float32Array.from(rows, (row) => row[feature] ?? 0).sort();
    const edges: number[] = [];
    for (let bin = 1; bin < settings.bins; bin++) {
      const value = Number((values[Math.floor((values.length * bin) / settings.bins)] ?? 0).toPrecision(4));
      if (value > (edges.at(-1) ?? values[0] ?? 0)) edges.push(value);
    }
    // A feature that is rarely anything but its least value still has one place to be split at.
    const most = values.at(-1) ?? 0;
    if (!edges.length && most > (values[0] ?? 0)) edges.push(Number(most.toPrecision(4)));
    return edges;
  });
}

function toBins(rows: readonly Float32Array[], edges: readonly number[][]): Uint8Array[] {
  return edges.map((list, feature) =>
    Uint8Array.from(rows, (row) => {
      const value = row[feature] ?? 0;
      let bin = 0;
      while (bin < list.length && value >= (list[bin] ?? 0)) bin++;
      return bin;
    }),
  );
}

/** Numbers in [0, 1) that are the same in every run: Numerical Recipes' linear congruential generator. */
function randomFrom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 2 ** 32;
  };
}

/**
 * Gradient boosting of small trees on the logistic loss with second-order leaves (Friedman 2001; Chen and Guestrin 2016), on
 * binned features.
 */
export function boost({ rows, labels, weights }: Examples): Boosted {
  const edges = findEdges(rows, rows[0]?.length ?? 0);
  const bins = toBins(rows, edges);
  const random = randomFrom(7);
  const scores = new Float64Array(rows.length);
  const slopes = new Float64Array(rows.length);
  const curves = new Float64Array(rows.length);
  const trees: Tree[] = [];
  for (let round = 0; round < settings.trees; round++) {
    for (let row = 0; row < rows.length; row++) {
      const chance = 1 / (1 + Math.exp(-(scores[row] ?? 0)));
      const weight = weights[row] ?? 0;
      slopes[row] = weight * (chance - (labels[row] ?? 0));
      curves[row] = Math.max(1e-6, weight * chance * (1 - chance));
    }
    const chosen = bins.map((_, feature) => feature).filter(() => random() < settings.share);
    const { tree, nodes } = growTree(bins, edges, chosen, slopes, curves);
    trees.push(tree);
    for (let row = 0; row < rows.length; row++)
      scores[row] = (scores[row] ?? 0) + (tree.leaves[(nodes[row] ?? 0) - splits] ?? 0);
  }
  return { trees, edges };
}

function growTree(
  bins: readonly Uint8Array[],
  edges: readonly number[][],
  chosen: readonly number[],
  slopes: Float64Array,
  curves: Float64Array,
): { tree: Tree; nodes: Uint8Array } {
  const nodes = new Uint8Array(slopes.length);
  const tree: Tree = { features: [], edges: [], leaves: [] };
  for (let level = 0; level < depth; level++) {
    const first = 2 ** level - 1;
    const best = findSplits(bins, edges, chosen, slopes, curves, nodes, first, 2 ** level);
    for (const { feature, edge } of best) {
      tree.features.push(feature);
      tree.edges.push(edge);
    }
    for (let row = 0; row < nodes.length; row++) {
      const node = nodes[row] ?? 0;
      const { feature, edge } = best[node - first] ?? { feature: noFeature, edge: 0 };
      nodes[row] = node * 2 + ((bins[feature]?.[row] ?? 0) <= edge ? 1 : 2);
    }
  }
  const sums = new Float64Array((splits + 1) * 2);
  for (let row = 0; row < nodes.length; row++) {
    const leaf = ((nodes[row] ?? 0) - splits) * 2;
    sums[leaf] = (sums[leaf] ?? 0) + (slopes[row] ?? 0);
    sums[leaf + 1] = (sums[leaf + 1] ?? 0) + (curves[row] ?? 0);
  }
  for (let leaf = 0; leaf <= splits; leaf++)
    tree.leaves.push((-settings.rate * (sums[leaf * 2] ?? 0)) / ((sums[leaf * 2 + 1] ?? 0) + settings.ridge));
  return { tree, nodes };
}

interface Split {
  feature: number;
  edge: number;
  gain: number;
}

/** The split of each node of a level that lessens the loss most. */
function findSplits(
  bins: readonly Uint8Array[],
  edges: readonly number[][],
  chosen: readonly number[],
  slopes: Float64Array,
  curves: Float64Array,
  nodes: Uint8Array,
  first: number,
  count: number,
): Split[] {
  const best: Split[] = Array.from({ length: count }, () => ({
    feature: noFeature,
    edge: 0,
    gain: settings.leastGain,
  }));
  for (const feature of chosen) {
    const size = (edges[feature]?.length ?? 0) + 1;
    const column = bins[feature];
    if (size < 2 || !column) continue;
    const slope = new Float64Array(count * size);
    const curve = new Float64Array(count * size);
    for (let row = 0; row < nodes.length; row++) {
      const at = ((nodes[row] ?? 0) - first) * size + (column[row] ?? 0);
      slope[at] = (slope[at] ?? 0) + (slopes[row] ?? 0);
      curve[at] = (curve[at] ?? 0) + (curves[row] ?? 0);
    }
    for (let node = 0; node < count; node++) {
      const part = (sums: Float64Array) => sums.subarray(node * size, (node + 1) * size);
      const found = findEdge(part(slope), part(curve));
      if (found && found.gain > (best[node]?.gain ?? 0)) best[node] = { feature, ...found };
    }
  }
  return best;
}

function findEdge(slope: Float64Array, curve: Float64Array): { edge: number; gain: number } | undefined {
  const sum = (values: Float64Array) => values.reduce((total, value) => total + value, 0);
  const [allSlope, allCurve] = [sum(slope), sum(curve)];
  const worth = (slopes: number, curves: number) => slopes ** 2 / (curves + settings.ridge);
  let best: { edge: number; gain: number } | undefined;
  let [leftSlope, leftCurve] = [0, 0];
  for (let edge = 0; edge < slope.length - 1; edge++) {
    leftSlope += slope[edge] ?? 0;
    leftCurve += curve[edge] ?? 0;
    const rightCurve = allCurve - leftCurve;
    if (leftCurve < settings.leastWeight || rightCurve < settings.leastWeight) continue;
    const gain =
      worth(leftSlope, leftCurve) + worth(allSlope - leftSlope, rightCurve) - worth(allSlope, allCurve);
    if (gain > (best?.gain ?? 0)) best = { edge, gain };
  }
  return best;
}
