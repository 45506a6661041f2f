import type { Block } from '../../capture/page';
import { type ContentScene, defineNoise } from '../define';

/** Lines that are nothing but a link, right behind a label such as 延伸閱讀: other articles, set into the middle of a text. */
export default defineNoise({
  id: 'related-links',
  kind: 'related',
  stage: 'content',
  *find(scene) {
    for (const block of scene.blocks) if (isLink(block) && isLabelled(block, scene)) yield { block };
  },
});

function isLink({ length, linkLength }: Block): boolean {
  return length > 0 && linkLength === length;
}

/** Whether nothing but other links stands between a block and a label for related articles above it. */
function isLabelled({ index }: Block, { page, phrasesOf }: ContentScene): boolean {
  for (let at = index - 1; at >= 0; at--) {
    const above = page.blocks[at];
    if (!above || (above.line && !above.hidden && !isLink(above)))
      return (
        above !== undefined &&
        phrasesOf(above).some(({ kind, match }) => kind === 'related' && match === 'block')
      );
  }
  return false;
}
