import { defineNoise } from '../define';

/** Longest share bar, in characters of its markup's text: some themes call the whole article `share-content`. */
const maxLength = 200;

/** Share bars, by name. */
export default defineNoise({
  id: 'share',
  kind: 'share',
  stage: 'page',
  names:
    /(?:^|[\s_-])(?:(?:bd|js|post|article|page|side|fixed|float|news|wx)?-?share\w*|social(?:-?\w+)?|addthis\w*|jiathis\w*|sns\w*|bdsharebuttonbox)(?:$|[\s_-])/i,
  isNoise: (element) => (element.textContent ?? '').trim().length < maxLength,
});
