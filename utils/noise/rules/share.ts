import { defineNoise } from '../define';
import { isSentence } from '../prose';

/** Longest share bar, in characters of its markup's text: some themes call the whole article `share-content`. */
const maxLength = 200;

/** Share bars, by name: links, buttons or labels, never a sentence alone. */
export default defineNoise({
  id: 'share',
  kind: 'share',
  stage: 'page',
  names:
    /(?:^|[\s_-])(?:(?:bd|js|post|article|page|side|fixed|float|news|wx)?-?share\w*|social(?:-?\w+)?|addthis\w*|jiathis\w*|sns\w*|bdsharebuttonbox)(?:$|[\s_-])/i,
  isNoise(element) {
    const text = (element.textContent ?? '').trim();
    return text.length < maxLength && (element.querySelector('a, button, img') !== null || !isSentence(text));
  },
});
