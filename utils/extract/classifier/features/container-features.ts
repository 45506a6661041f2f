import { type FeatureGroup, log, ratio } from './group';
import { isInside, stepsTo } from './homes';

/** Scores outside these say no more, and no container is further away. */
const limits = { least: -50, most: 300, steps: 12 };

/** The elements around a block, nearest first, and how they stand to the best container of the page. */
export const containerFeatures: FeatureGroup = {
  names: [
    'home1Length',
    'home1Link',
    'home1Blocks',
    'home1Prose',
    'home2Length',
    'home2Link',
    'home2Blocks',
    'home2Prose',
    'home3Length',
    'home3Link',
    'home3Prose',
    'home4Link',
    'home4Prose',
    'share1',
    'share2',
    'share3',
    'overlap2',
    'overlap3',
    'inTop',
    'inTops',
    'aroundTop',
    'topSteps',
    'topShare',
    'topScore',
    'homeScore',
    'anchorInTop',
  ],
  readerOf({ homes, overlap, top, tops, anchor }) {
    const { body, of } = homes;
    const anchorHome = of[anchor];
    const isAnchorInTop = anchorHome !== undefined && isInside(anchorHome, top);
    return (index) => {
      const first = of[index] ?? body;
      const second = first.parent ?? first;
      const third = second.parent ?? second;
      const fourth = third.parent ?? third;
      return [
        log(first.length),
        ratio(first.linkLength, first.length),
        log(first.blocks),
        ratio(first.prose, first.length),
        log(second.length),
        ratio(second.linkLength, second.length),
        log(second.blocks),
        ratio(second.prose, second.length),
        log(third.length),
        ratio(third.linkLength, third.length),
        ratio(third.prose, third.length),
        ratio(fourth.linkLength, fourth.length),
        ratio(fourth.prose, fourth.length),
        ratio(first.length, body.length),
        ratio(second.length, body.length),
        ratio(third.length, body.length),
        overlap.in(second),
        overlap.in(third),
        isInside(first, top),
        tops.some((home) => isInside(first, home)),
        top.parent !== undefined && isInside(first, top.parent),
        stepsTo(first, top, limits.steps),
        ratio(top.length, body.length),
        Math.max(limits.least, Math.min(limits.most, top.score)),
        Math.max(first.score, second.score, third.score) / Math.max(1, top.score),
        isAnchorInTop,
      ];
    };
  },
};
