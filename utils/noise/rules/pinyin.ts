import { defineNoise } from '../define';

const syllable = /(?<=\p{Script=Han})\s*[(（[]\s*[a-zāáǎàēéěèīíǐìōóǒòūúǔùǖǘǚǜüńňǹ]{1,6}[1-5]?\s*[)）\]]/giu;
const toned = /[āáǎàēéěèīíǐìōóǒòūúǔùǖǘǚǜüńňǹ]|[a-z][1-5]/i;

/** Least number of toned syllables after single characters that make a page one with pinyin written in. */
const least = 4;

/** Pinyin in brackets after each character (來(lái)源(yuán)), put in against copying. A single gloss is the author's. */
export default defineNoise({
  id: 'pinyin',
  kind: 'pinyin',
  stage: 'content',
  *find({ blocks }) {
    const finds = blocks.map((block) => ({
      block,
      matches: [...block.text.matchAll(syllable)].filter((match) => toned.test(match[0])),
    }));
    const dense = finds.filter(
      ({ block, matches }) =>
        matches.length >= least || (matches.length > 1 && matches.length * 12 > block.length),
    );
    if (dense.reduce((sum, { matches }) => sum + matches.length, 0) < least) return;
    for (const { block, matches } of dense)
      yield {
        block,
        parts: matches.map((match): [number, number] => [match.index, match.index + match[0].length]),
      };
  },
});
