import { defineNoise } from '../define';
import { isMostlyLinks } from '../prose';

/** Lines of links above and below the text: menus, neighbours, lists of sections. One among the prose may belong to it. */
export default defineNoise({
  id: 'link-line',
  kind: 'nav',
  stage: 'content',
  *find({ blocks, placeOf }) {
    for (const block of blocks) {
      if (!isMostlyLinks(block) || placeOf(block) === 'among') continue;
      const links = new Set(
        block.runs.filter((run) => run.linked).map((run) => run.node.parentElement?.closest('a')),
      );
      if (links.size > 1) yield { block };
    }
  },
});
