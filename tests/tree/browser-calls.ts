import { parseSync } from 'vite';

/** A use of the WebExtension API in the source: `browser.action.openPopup?.()`. */
export interface BrowserCall {
  /** Names after `browser`: `['action', 'openPopup']`. */
  path: string[];
  /** Lengths of the beginnings of `path` that a `?.` behind them tests for being there. */
  tested: number[];
}

interface Node {
  type: string;
  name?: string;
  optional?: boolean;
  computed?: boolean;
  object?: Node;
  callee?: Node;
  property?: Node;
}

/**
 * Finds where code uses `browser`. Throws where it does so in a way that cannot be followed (destructured, passed on,
 * computed), so that nothing evades the look.
 */
export function findBrowserCalls(path: string, code: string): BrowserCall[] {
  const { program, errors } = parseSync(path, code);
  if (errors.length) throw new Error(`${path}: ${errors[0]?.message}`);
  const calls: BrowserCall[] = [];
  visit(program as unknown as Node, []);
  return calls;

  function visit(node: Node, parents: Node[]): void {
    if (node.type.startsWith('TS') && node.type !== 'TSAsExpression' && node.type !== 'TSSatisfiesExpression')
      return;
    if (node.type === 'ImportDeclaration') return;
    if (node.type === 'Identifier' && node.name === 'browser' && !isName(node, parents.at(-1)))
      calls.push(follow(node, parents));
    for (const value of Object.values(node))
      for (const child of Array.isArray(value) ? value : [value])
        if (child && typeof child === 'object' && typeof (child as Node).type === 'string')
          visit(child as Node, [...parents, node]);
  }

  function follow(root: Node, parents: Node[]): BrowserCall {
    const call: BrowserCall = { path: [], tested: [] };
    let node = root;
    for (const parent of parents.toReversed()) {
      if (/^(?:TSAs|Parenthesized|Chain)Expression$/.test(parent.type)) {
        node = parent;
        continue;
      }
      const isMember = parent.type === 'MemberExpression' && parent.object === node;
      const isCall = parent.type === 'CallExpression' && parent.callee === node;
      if ((isMember || isCall) && parent.optional) call.tested.push(call.path.length);
      // What is compared, and neither called nor followed, is itself a test for being there.
      if (!isMember && !isCall && /^(?:Binary|Logical|Unary|Conditional)Expression$/.test(parent.type))
        call.tested.push(call.path.length);
      else if (!isMember && call.path.length < 2)
        throw new Error(`${path}: "browser.${call.path}" is passed on`);
      if (!isMember) break;
      if (parent.computed || !parent.property?.name) break;
      call.path.push(parent.property.name);
      node = parent;
    }
    return call;
  }
}

/** Whether an identifier only names a property (`{ browser: … }`, `x.browser`) or is given its value (`const browser = …`). */
function isName(node: Node, parent: (Node & { key?: Node; id?: Node }) | undefined): boolean {
  return parent?.property === node || parent?.key === node || parent?.id === node;
}
