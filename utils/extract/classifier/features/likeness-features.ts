import { type FeatureGroup, log, ratio } from './group';

/** More of a kind is all the same. */
const most = { cards: 40, position: 30 };

/** What else on the page is built like a block, and the cards and feeds it is part of. */
export const likenessFeatures: FeatureGroup = {
  names: [
    'sameBlocks',
    'sameLength',
    'sameLink',
    'sameShare',
    'sameProse',
    'sameMost',
    'sameAlone',
    'samePrevLink',
    'sameNextLink',
    'cardCount',
    'cardLevel',
    'cardHead',
    'cardPosition',
    'cardProse',
    'cardLength',
    'feed',
    'feedShare',
  ],
  readerOf({ blocks, homes, sameKind, cardOf, feedOf }) {
    const { body, of, prose } = homes;
    const feeds = of.map(feedOf);
    const inFeeds = blocks.reduce(
      (sum, { length }, index) => sum + (prose[index] && feeds[index] ? length : 0),
      0,
    );
    return (index) => {
      const sum = sameKind.sumOf(index);
      const { home, count, position, level } = cardOf(of[index] ?? body);
      const head = home && blocks[home.first];
      return [
        log(sum.blocks),
        log(ratio(sum.length, sum.blocks)),
        ratio(sum.links, sum.length),
        ratio(sum.length, body.length),
        ratio(sum.prose, body.prose),
        sameKind.of[index] === sameKind.most,
        ratio(sum.alone, sum.blocks),
        ratio(sum.linkBefore, sum.blocks),
        ratio(sum.linkBehind, sum.blocks),
        Math.min(most.cards, count),
        level,
        head ? ratio(head.linkLength, head.length) : 0,
        Math.min(most.position, position),
        log(home?.prose ?? 0),
        log(home?.length ?? 0),
        Math.min(most.cards, feeds[index] ?? 0),
        ratio(inFeeds, body.prose),
      ];
    };
  },
};
