import type { ElementContent } from 'hast';
import type { Article } from '../../utils/article/article';

/** Numbers from 0 to 1 that are the same each time: mulberry32 (Tommy Ettinger, public domain). */
export function makeRandom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 2 ** 32;
  };
}

/** Words of a made-up language, as many as a large dictionary has. */
const vocabulary = 60_000;
/** Share of articles in words of letters. */
const latinShare = 0.15;

function makeWords(random: () => number, makeWord: () => string): () => string {
  const words = Array.from({ length: vocabulary }, makeWord);
  // Zipf's law: how often a word occurs goes by its rank.
  const sums: number[] = [];
  for (const rank of words.keys()) sums.push((sums.at(-1) ?? 0) + 1 / (rank + 3));
  return () => {
    const wanted = random() * (sums.at(-1) ?? 0);
    let low = 0;
    let high = sums.length - 1;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((sums[middle] ?? 0) < wanted) low = middle + 1;
      else high = middle;
    }
    return words[low] ?? '';
  };
}

/** Makes articles of the size of real ones: 300 to 12,000 characters, 2,300 in the mean, a page's furniture in the ledger. */
export function makeSource(seed: number) {
  const random = makeRandom(seed);
  const han = () => String.fromCharCode(0x4e00 + Math.floor(3500 * random() ** 2) * 5);
  const letter = () => String.fromCharCode(97 + Math.floor(26 * random() ** 1.5));
  const repeat = (make: () => string, count: number) => Array.from({ length: count }, make).join('');
  const pickHan = makeWords(random, () => repeat(han, random() < 0.75 ? 2 : random() < 0.5 ? 1 : 3));
  const pickLatin = makeWords(random, () => repeat(letter, 2 + Math.floor(random() * 8)));
  const pickWord = () => (random() < latinShare ? pickLatin() : pickHan());

  function makeText(length: number, isLatin: boolean): string {
    let text = '';
    while (text.length < length)
      text += isLatin ? `${pickLatin()} ` : pickHan() + (random() < 0.08 ? '，' : '');
    return text;
  }
  function makeArticle(index: number): Article {
    const isLatin = random() < latinShare;
    const spread = (random() + random() + random() - 1.5) * 1.12;
    const length = Math.min(12_000, Math.max(300, Math.exp(7.6 + spread) * (isLatin ? 2.5 : 1)));
    const children: ElementContent[] = [];
    for (let at = 0; at < length; ) {
      const value = makeText(40 + random() * 160, isLatin);
      children.push({
        type: 'element',
        tagName: 'p',
        properties: {},
        children: [{ type: 'text', value, data: { offset: at } }],
      });
      at += value.length;
    }
    return {
      url: `https://site${index % 200}.example/article/${index}.html`,
      title: makeText(isLatin ? 50 : 18, isLatin),
      byline: makeText(3, isLatin),
      siteName: `Site ${index % 200}`,
      publishedTime: '2026-01-02T03:04:05+08:00',
      lang: isLatin ? 'en' : 'zh',
      script: isLatin ? 'none' : 'Hant',
      content: { type: 'root', children },
      removals: Array.from({ length: 25 }, (_, id) => {
        const text = makeText(20, isLatin);
        return {
          id,
          rule: 'outside',
          kind: 'outside',
          stage: 'outside',
          text,
          spans: [[id * 20, id * 20 + text.length]],
          content: [
            {
              type: 'element',
              tagName: 'p',
              properties: {},
              children: [{ type: 'text', value: text, data: { offset: id * 20 } }],
            },
          ],
        };
      }),
      candidates: 1,
    };
  }
  return { makeArticle, pickWord, random };
}
