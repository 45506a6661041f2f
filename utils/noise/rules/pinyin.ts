import { defineNoise } from '../define';

const syllable = /(?<=\p{Script=Han})\s*[(（[]\s*[a-zāáǎàēéěèīíǐìōóǒòūúǔùǖǘǚǜüńňǹ]{1,6}[1-5]?\s*[)）\]]/giu;
const toned = /[āáǎàēéěèīíǐìōóǒòūúǔùǖǘǚǜüńňǹ]|[a-z][1-5]/i;

/** Least number of toned syllables after single characters that make a page one with pinyin written in. */
const least = 6;

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
    if (finds.reduce((sum, { matches }) => sum + matches.length, 0) < least) return;
    for (const { block, matches } of finds)
      if (matches.length)
        yield {
          block,
          parts: matches.map((match): [number, number] => [match.index, match.index + match[0].length]),
        };
  },
});
