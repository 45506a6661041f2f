import { type FeatureGroup, ratio } from './group';

/** What the element of a block and those around it are and are called, and how much of the page stands in the like. */
export const placeFeatures: FeatureGroup = {
  names: [
    'p',
    'li',
    'cell',
    'heading',
    'div',
    'pre',
    'dd',
    'article',
    'nav',
    'aside',
    'header',
    'footer',
    'form',
    'list',
    'tables',
    'depth',
    'goodNear',
    'badNear',
    'goodCount',
    'badCount',
    'commentNear',
    'overlay',
    'unlikely',
    'commentShare',
    'claimed',
    'articleOrdinal',
  ],
  readerOf({ page, blocks, homes, surroundings, claimed }) {
    const inComments = blocks.reduce(
      (sum, { length }, index) =>
        sum + (homes.prose[index] && surroundings[index]?.commentCount ? length : 0),
      0,
    );
    const articles = [...page.body.querySelectorAll('article')].filter(
      (element) => !element.parentElement?.closest('article'),
    );
    const ordinals = new Map(articles.map((element, ordinal) => [element, ordinal]));
    return (index) => {
      const element = blocks[index]?.element;
      const around = surroundings[index];
      if (!element || !around) return [];
      const tag = element.nodeName;
      let outermost = articles.length ? element.closest('article') : null;
      for (let outer = outermost; outer; outer = outer.parentElement?.closest('article') ?? null)
        outermost = outer;
      return [
        tag === 'P',
        tag === 'LI',
        tag === 'TD' || tag === 'TH',
        /^H\d$/.test(tag),
        tag === 'DIV',
        tag === 'PRE',
        tag === 'DD' || tag === 'DT',
        around.article,
        around.nav,
        around.aside,
        around.header,
        around.footer,
        around.form,
        around.list,
        around.tables,
        homes.of[index]?.depth ?? 0,
        around.goodNear,
        around.badNear,
        around.goodCount,
        around.badCount,
        around.commentNear,
        around.overlay,
        around.unlikely,
        ratio(inComments, homes.body.prose),
        claimed[index] ?? false,
        outermost ? Math.min(5, ordinals.get(outermost) ?? 0) : -1,
      ];
    };
  },
};
