import { isHeadline } from '@/utils/extract/classifier/choose-lines';
import { leafUnit, type PackedWeights } from '@/utils/extract/classifier/weights';
import type { Truth } from '../../bench/truth';
import { type Boosted, boost, type Examples } from './boost';
import { labelLines } from './labels';

/** What a line counts for beside its share of the article, so that short lines and pages without text count too. */
const weight = { least: 0.02, share: 4, text: 200 };

/** The lines of a page and the features of each. */
export interface PageRows {
  lines: string[];
  rows: number[][];
}

/**
 * Rows, labels and weights. Each page counts about the same, each of its lines by its share of the article; pages of a small
 * set count for more, by the root of the sizes.
 */
function toExamples(pages: readonly { answer: PageRows; truth: Truth }[]): Examples {
  const sizes = new Map<string, number>();
  for (const { truth } of pages) sizes.set(truth.set, (sizes.get(truth.set) ?? 0) + 1);
  const largest = Math.max(...sizes.values());
  const rows: Float32Array[] = [];
  const labels: number[] = [];
  const weights: number[] = [];
  for (const { answer, truth } of pages) {
    const isText = labelLines(answer.lines, truth.text);
    const length = answer.lines.reduce((sum, line, index) => sum + (isText[index] ? line.length : 0), 0);
    const all = Math.max(weight.text, length);
    const ofSet = Math.sqrt(largest / (sizes.get(truth.set) ?? largest));
    answer.rows.forEach((row, index) => {
      rows.push(Float32Array.from(row));
      // The headline is a field, wherever it stands.
      labels.push(Number(isText[index] && !isHeadline(row)));
      const share = Math.min(1, (answer.lines[index]?.length ?? 0) / all);
      weights.push(ofSet * (weight.least + weight.share * share));
    });
  }
  return { rows, labels: Float32Array.from(labels), weights: Float32Array.from(weights) };
}

/** Packs trees for shipping. Edges that no split uses are dropped. */
function pack({ trees, edges }: Boosted): PackedWeights {
  const used = edges.map((list, feature) =>
    list.map((_, edge) =>
      trees.some((tree) => tree.features.some((f, at) => f === feature && tree.edges[at] === edge)),
    ),
  );
  const numberOf = (feature: number, edge: number) =>
    (used[feature]?.slice(0, edge) ?? []).filter(Boolean).length;
  const bytes = trees.flatMap((tree) => [
    ...tree.features.flatMap((feature, at) => [feature, numberOf(feature, tree.edges[at] ?? 0)]),
    ...tree.leaves.map((leaf) => Math.max(-127, Math.min(127, Math.round(leaf * leafUnit))) & 255),
  ]);
  return {
    trees: Buffer.from(bytes).toString('base64'),
    edges: edges.map((list, feature) => list.filter((_, edge) => used[feature]?.[edge])),
  };
}

/** Learns the weights of the block classifier from pages and what a person took for their text. */
export function learn(pages: readonly { answer: PageRows; truth: Truth }[]): PackedWeights {
  return pack(boost(toExamples(pages)));
}
