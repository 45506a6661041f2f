import { type FeatureGroup, log, ratio } from './group';

const ends = /[。！？…；.!?;۔؟।][”"’'」』）)\]]*$/;
const time =
  /\d{4}[-/.年]\s?\d{1,2}|\d{1,2}:\d{2}|\bago\b|小时前|小時前|分钟前|分鐘前|天前|\b(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\.? \d/i;

/** Longest line that is a time of publishing, in characters. */
const longestTime = 80;
/** How many blocks to each side count as near. */
const reach = 5;

/** A block's length and links beside those of the blocks before and behind it. */
export const neighbourFeatures: FeatureGroup = {
  names: [
    'length',
    'ends',
    'time',
    'prevLength',
    'prevLink',
    'prevEnds',
    'nextLength',
    'nextEnds',
    'prev2Length',
    'prev2Link',
    'next2Length',
    'prevTime',
    'nextTime',
    'nearProse',
    'nearLink',
    'nearLength',
  ],
  readerOf({ blocks, homes }) {
    const isEnded = blocks.map(({ line }) => ends.test(line));
    const isTime = blocks.map(({ line, length }) => length < longestTime && time.test(line));
    const length = (index: number) => log(blocks[index]?.length ?? 0);
    const density = (index: number) => ratio(blocks[index]?.linkLength ?? 0, blocks[index]?.length ?? 0);
    return (index) => {
      let [prose, links, all] = [0, 0, 0];
      for (let at = Math.max(0, index - reach); at <= index + reach; at++) {
        prose += Number(homes.prose[at] ?? false);
        links += blocks[at]?.linkLength ?? 0;
        all += blocks[at]?.length ?? 0;
      }
      return [
        length(index),
        isEnded[index] ?? false,
        isTime[index] ?? false,
        length(index - 1),
        density(index - 1),
        isEnded[index - 1] ?? false,
        length(index + 1),
        isEnded[index + 1] ?? false,
        length(index - 2),
        density(index - 2),
        length(index + 2),
        isTime[index - 1] || isTime[index - 2] || false,
        isTime[index + 1] || isTime[index + 2] || false,
        prose,
        ratio(links, all),
        log(all),
      ];
    };
  },
};
