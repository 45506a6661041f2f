import { queryAll } from '../../capture/query';
import { defineNoise } from '../define';
import { findPartsIn } from '../parts-in';

const controls =
  'button, select, textarea, [role="button"], [class*="-button"], [class*="copy-btn"], progress, meter, svg';

/** Text in buttons and fields: it is pressed or filled in, not read. */
export default defineNoise({
  id: 'controls',
  kind: 'form',
  stage: 'content',
  // A class of the body or the root, such as `has-buttons`, makes no control of the page.
  find: ({ page, blocks }) => findPartsIn(page, blocks, queryAll(page.document, controls)),
});
