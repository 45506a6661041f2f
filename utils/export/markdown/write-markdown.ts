import type { Root } from 'mdast';
import { gfmToMarkdown } from 'mdast-util-gfm';
import { defaultHandlers, type Handle, toMarkdown, type Unsafe } from 'mdast-util-to-markdown';

type Rule = Pick<Unsafe, 'before' | 'after'>;

/**
 * The library's escapes that are wider than CommonMark needs, narrowed: an ampersand only before what can be a
 * reference, a number sign only where it would be a heading, an underscore only at the edge of a word, a bracket at
 * the start of a line only where it would be a definition or a task.
 */
const narrowed: Record<string, Rule[]> = {
  '&': [{ after: '[#A-Za-z][A-Za-z0-9]{0,31};' }],
  '#': [{ after: '#{0,5}(?:[ \\t\\r\\n]|$)' }],
  '[': [{ after: '[^\\]\\n]*\\]:|[ xX]\\][ \\t]' }],
  _: [{ before: '[^A-Za-z0-9\\u3400-\\u9fff]' }, { after: '[^A-Za-z0-9\\u3400-\\u9fff]' }],
};

/**
 * True for escapes that serve constructs this writer never makes: references (so a lone bracket is safe; `](` is
 * still broken by its own rule) and literal addresses, which may as well become links.
 */
function isNeedless(rule: Unsafe): boolean {
  if (rule.character === '[') return !rule.atBreak && [rule.inConstruct].flat().includes('phrasing');
  return rule.character === '@' || rule.character === ':' || (rule.character === '.' && !rule.atBreak);
}

function narrow(rule: Unsafe): Unsafe[] {
  if (isNeedless(rule)) return [];
  const isNarrow = rule.atBreak || [rule.inConstruct].flat().includes('phrasing');
  const rules = isNarrow ? narrowed[rule.character] : undefined;
  return rules ? rules.map((change) => ({ ...rule, ...change })) : [rule];
}

/** Writes mdast as GitHub-flavoured Markdown with no more escapes than it needs. */
export function writeMarkdown(tree: Root): string {
  const root: Handle = (node: Root, parent, state, info) => {
    state.unsafe = state.unsafe.flatMap(narrow);
    return defaultHandlers.root(node, parent, state, info);
  };
  return toMarkdown(tree, {
    bullet: '-',
    emphasis: '*',
    fences: true,
    listItemIndent: 'one',
    rule: '-',
    handlers: { root },
    extensions: [gfmToMarkdown({ tablePipeAlign: false })],
  });
}
