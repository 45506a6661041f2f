import { squeezedLine } from '../../capture/page';
import { squeeze } from '../../text/characters';
import { defineNoise } from '../define';

/** The headline again, above or at the start of the text: the reader shows it once. */
export default defineNoise({
  id: 'title-repeat',
  kind: 'title',
  stage: 'content',
  *find({ page, blocks, title, placeOf }) {
    const wanted = new Set([squeeze(title), squeeze(page.document.title ?? '')]);
    if (!squeeze(title)) return;
    for (const block of blocks) {
      if (placeOf(block) === 'after') break;
      if (block.line && block.line.length < title.length * 2 + 20 && wanted.has(squeezedLine(block)))
        yield { block };
      else if (placeOf(block) === 'among') break;
    }
  },
});
