import { type FeatureGroup, ratio } from './group';
import { stepsTo } from './homes';

/** Farther away is all the same, in blocks and in steps between elements. */
const far = { prose: 30, title: 60, heading: 40, before: -40, behind: 60, steps: 12 };

/** Where a block stands on the page: beside prose, the headline, headings, and the first prose behind the headline. */
export const orderFeatures: FeatureGroup = {
  names: [
    'proseBefore',
    'proseAfter',
    'sinceProse',
    'untilProse',
    'index',
    'textBefore',
    'sinceTitle',
    'afterTitle',
    'headingsBefore',
    'sinceHeading',
    'titleSteps',
    'anchorSteps',
    'likeAnchor',
    'sinceAnchor',
  ],
  readerOf({ blocks, homes, title, anchor, sameKind }) {
    const { prose, body, of } = homes;
    const before = readBefore(blocks, prose);
    const untilProse: number[] = [];
    let next = Number.POSITIVE_INFINITY;
    for (let index = blocks.length - 1; index >= 0; index--) {
      untilProse[index] = next - index;
      if (prose[index]) next = index;
    }
    const titleHome = of[title];
    const anchorHome = of[anchor];
    return (index) => {
      const passed = before[index];
      const home = of[index];
      if (!passed || !home) return [];
      const own = prose[index] ? (blocks[index]?.length ?? 0) : 0;
      return [
        ratio(passed.prose, body.prose),
        ratio(body.prose - passed.prose - own, body.prose),
        Math.min(far.prose, index - passed.lastProse),
        Math.min(far.prose, untilProse[index] ?? far.prose),
        index / blocks.length,
        ratio(passed.text, body.length),
        title < 0 ? -1 : Math.min(far.title, Math.abs(index - title)),
        title < 0 ? -1 : index > title,
        Math.min(5, passed.headings),
        Math.min(far.heading, index - passed.lastHeading),
        titleHome ? stepsTo(home, titleHome, far.steps) : -1,
        anchorHome ? stepsTo(home, anchorHome, far.steps) : -1,
        anchor >= 0 && sameKind.of[index] === sameKind.of[anchor],
        anchor < 0 ? -99 : Math.max(far.before, Math.min(far.behind, index - anchor)),
      ];
    };
  },
};

/** What stands before each block: characters of prose and text, first-level headings, numbers of the last prose and heading. */
function readBefore(blocks: readonly { length: number; element: Element }[], prose: readonly boolean[]) {
  let passed = {
    prose: 0,
    text: 0,
    headings: 0,
    lastProse: Number.NEGATIVE_INFINITY,
    lastHeading: Number.NEGATIVE_INFINITY,
  };
  return blocks.map(({ length, element }, index) => {
    const before = passed;
    const isProse = prose[index] ?? false;
    passed = {
      prose: before.prose + (isProse ? length : 0),
      text: before.text + length,
      headings: before.headings + Number(element.nodeName === 'H1'),
      lastProse: isProse ? index : before.lastProse,
      lastHeading: /^H\d$/.test(element.nodeName) ? index : before.lastHeading,
    };
    return before;
  });
}
