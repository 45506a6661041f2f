import { blocksIn } from '../../capture/page';
import { defineNoise } from '../define';

/** Text in buttons and fields: it is pressed or filled in, not read. */
export default defineNoise({
  id: 'controls',
  kind: 'form',
  stage: 'content',
  *find({ page, blocks }) {
    const controls = [
      ...page.body.querySelectorAll(
        'button, select, textarea, [role=button], [class*="-button"], [class*="copy-btn"], progress, meter, svg',
      ),
    ];
    if (!controls.length) return;
    const wanted = new Set(blocks);
    for (const control of controls)
      for (const block of blocksIn(page, control)) {
        if (!wanted.has(block)) continue;
        const parts: [number, number][] = [];
        let at = 0;
        for (const run of block.runs) {
          if (run.hidden) continue;
          if (control.contains(run.node)) parts.push([at, at + run.node.data.length]);
          at += run.node.data.length;
        }
        yield { block, parts };
      }
  },
});
