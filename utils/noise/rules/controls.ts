import { defineNoise, type Find } from '../define';

const controls =
  'button, select, textarea, [role="button"], [class*="-button"], [class*="copy-btn"], progress, meter, svg';

/** Text in buttons and fields: it is pressed or filled in, not read. */
export default defineNoise({
  id: 'controls',
  kind: 'form',
  stage: 'content',
  *find({ page, blocks }) {
    if (!page.body.querySelector(controls)) return;
    for (const block of blocks) {
      const parts: NonNullable<Find['parts']> = [];
      let at = 0;
      for (const run of block.runs) {
        if (run.hidden) continue;
        const end = at + run.node.data.length;
        const control = run.node.parentElement?.closest(controls);
        // A class of the body or the root, such as `has-buttons`, makes no control of the page.
        if (control && control !== page.body && page.body.contains(control)) parts.push([at, end]);
        at = end;
      }
      if (parts.length) yield { block, parts };
    }
  },
});
