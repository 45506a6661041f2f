import { queryAll } from '../../capture/query';
import { defineNoise } from '../define';
import { findPartsIn } from '../parts-in';

/** What KaTeX and MathJax draw a formula with. */
const drawn = '.katex-html, .MathJax_Preview, .MathJax nobr, .mjx-chtml, .MathJax_SVG svg, mjx-math';
const formula = '.katex, .MathJax, .MathJax_Display, .MathJax_CHTML, .MathJax_SVG, mjx-container';

/** The drawing of a formula that is there as MathML or TeX too: it would be read twice. */
export default defineNoise({
  id: 'math-copies',
  kind: 'hidden',
  stage: 'content',
  find({ page, blocks }) {
    const copies = queryAll(page.document, drawn).filter((element) => {
      const around = element.closest(formula) ?? element;
      if (around.querySelector('math')) return true;
      // MathJax 2 leaves the TeX behind what it drew, perhaps behind a box around it.
      const next = [around, around.parentElement].flatMap((at) => [
        at?.nextElementSibling,
        at?.nextElementSibling?.nextElementSibling,
      ]);
      return next.some((sibling) => /^math\/tex/.test(sibling?.getAttribute('type') ?? ''));
    });
    return findPartsIn(page, blocks, copies);
  },
});
