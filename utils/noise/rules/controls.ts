import { defineNoise, type Find } from '../define';

const controls =
  'button, select, textarea, [role="button"], [class*="-button"], [class*="copy-btn"], progress, meter, svg';

/** Text in buttons and fields: it is pressed or filled in, not read. */
export default defineNoise({
  id: 'controls',
  kind: 'form',
  stage: 'content',
  *find({ page, blocks }) {
    // A class of the body or the root, such as `has-buttons`, makes no control of the page.
    const known = new Set(page.body.querySelectorAll(controls));
    if (!known.size) return;
    const isInControl = (node: Node) => {
      for (let at = node.parentElement; at && at !== page.body; at = at.parentElement)
        if (known.has(at)) return true;
      return false;
    };
    for (const block of blocks) {
      const parts: NonNullable<Find['parts']> = [];
      let at = 0;
      for (const run of block.runs) {
        if (run.hidden) continue;
        const end = at + run.end - run.start;
        if (isInControl(run.node)) parts.push([at, end]);
        at = end;
      }
      if (parts.length) yield { block, parts };
    }
  },
});
