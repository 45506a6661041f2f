import { containerFeatures } from './container-features';
import { likenessFeatures } from './likeness-features';
import { lineFeatures } from './line-features';
import { neighbourFeatures } from './neighbour-features';
import { orderFeatures } from './order-features';
import type { PageFacts } from './page-facts';
import { pageFeatures } from './page-features';
import { placeFeatures } from './place-features';

const groups = [
  lineFeatures,
  placeFeatures,
  neighbourFeatures,
  orderFeatures,
  containerFeatures,
  likenessFeatures,
  pageFeatures,
];

/** The features in the order of a row; the classifier knows them by their number. */
export const featureNames: readonly string[] = groups.flatMap(({ names }) => names);

/** What the classifier sees of a block, by its number: a number for each of `featureNames`. Each row is read once, when first asked for. */
export function readFeatures(facts: PageFacts): (index: number) => Float32Array {
  const readers = groups.map((group) => group.readerOf(facts));
  const rows: Float32Array[] = [];
  return (index) => {
    let row = rows[index];
    if (!row) {
      row = new Float32Array(featureNames.length);
      let at = 0;
      for (const read of readers) for (const value of read(index)) row[at++] = Number(value);
      rows[index] = row;
    }
    return row;
  };
}
