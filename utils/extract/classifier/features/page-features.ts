import type { Page } from '../../../capture/page';
import { readStatedTypes } from '../../../detect/stated-types';
import { type FeatureGroup, log, ratio } from './group';

/** Words by which forums and question pages name their addresses and bodies. */
const threadWords =
  /(?:^|[^a-z])(?:forums?|threads?|topics?|discuss(?:ions?)?|bbs|questions?|answers?|viewtopic|viewthread|showthread|community|tieba|qa)(?:$|[^a-z])|[/.]t[/]|comments\/\w/i;

/** What kind of page it is: the same for all of its blocks. */
export const pageFeatures: FeatureGroup = {
  names: [
    'statedArticle',
    'statedProduct',
    'statedWebsite',
    'thread',
    'pageLength',
    'pageLink',
    'pageProse',
    'pageBlocks',
  ],
  readerOf({ page, blocks, homes: { body } }) {
    const stated = readStatedTypes(page.document);
    const values = [
      stated.isArticle,
      stated.isProduct,
      stated.isWebsite,
      isThread(page),
      log(body.length),
      ratio(body.linkLength, body.length),
      ratio(body.prose, body.length),
      log(blocks.length),
    ];
    return () => values;
  },
};

function isThread({ url, body }: Page): boolean {
  return threadWords.test(url) || threadWords.test(`${body.id} ${body.getAttribute('class') ?? ''}`);
}
