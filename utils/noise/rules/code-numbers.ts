import { queryAll } from '../../capture/query';
import { defineNoise } from '../define';
import { findPartsIn } from '../parts-in';

/** What highlighters and their add-ons call the numbers beside lines of code. */
const numbers =
  '.line-numbers-rows, .hljs-ln-numbers, .hljs-ln-n, .gutter, .linenos, .lineno, .lnt, .line-number, .line-numbers-sheet, .blob-num, .rouge-gutter, .react-syntax-highlighter-line-number, .CodeMirror-linenumber, .pre-numbering';
/** What they call the bar with the name of the language and the copy button. */
const bars =
  '.code-toolbar > .toolbar, .zeroclipboard-container, .copy-code, .copybtn, .code-copy, .code-header';
const code =
  'pre, code, table, [class*="code" i], [class*="highlight" i], [class*="syntax" i], [class*="prism" i]';

/** Numbers of lines, names of languages and copy buttons beside code. */
export default defineNoise({
  id: 'code-numbers',
  kind: 'stray',
  stage: 'content',
  find({ page, blocks }) {
    const found = queryAll(page.document, `${numbers}, ${bars}`);
    if (!found.length || !page.body.querySelector('pre')) return [];
    return findPartsIn(
      page,
      blocks,
      // A table of data may have a column of that name, and prose a gutter.
      found.filter((element) => element.closest(code) && !/\p{L}{20}/u.test(element.textContent ?? '')),
    );
  },
});
