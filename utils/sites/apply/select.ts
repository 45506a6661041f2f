import { toLine } from '../../text/characters';
import { isXPath, type RuleInUse } from '../site-rule';

/** XPath's kinds of results: whatever the expression gives, and a text (constants of `XPathResult`). */
const anyResult = 0;
const stringResult = 2;

/** How long the selectors of a rule may take on a page, in ms; those behind are left out. One that runs cannot be ended. */
const patience = 50;

/** The attribute that a selector of a field takes, written behind it: `time@datetime`. */
const attributeEnd = /@([\w-]+)$/;

/**
 * What a selector finds in a tree: nodes in document order, or the text that an XPath expression answers. Nothing for a
 * selector that the browser does not understand, and once the rule has taken too long: a bad rule must not break reading.
 */
function select(root: Element | Document, selector: string, inUse: RuleInUse | undefined): Node[] | string {
  if (inUse && inUse.spent > patience) {
    if (!inUse.missed.includes('time')) inUse.missed.push('time');
    return [];
  }
  const from = performance.now();
  try {
    if (!isXPath(selector)) return [...root.querySelectorAll(selector)];
    const found = (root.ownerDocument ?? (root as Document)).evaluate(selector, root, null, anyResult);
    if (found.resultType === stringResult) return found.stringValue;
    const nodes: Node[] = [];
    for (let node = found.iterateNext(); node; node = found.iterateNext()) nodes.push(node);
    return nodes;
  } catch {
    return [];
  } finally {
    if (inUse) inUse.spent += performance.now() - from;
  }
}

/** The elements that the first selector with any finds in a tree, in document order. `inUse` is the rule whose selectors they are. */
export function findElements(
  root: Element | Document,
  selectors: readonly string[],
  inUse?: RuleInUse,
): Element[] {
  for (const selector of selectors) {
    const found = [...select(root, selector, inUse)].filter(
      (node) => (node as Node).nodeType === 1,
    ) as Element[];
    if (found.length) return found;
  }
  return [];
}

/** The line that the first fitting selector of a field gives: an attribute, the text of an element, what XPath answers. */
export function findValue(
  root: Element | Document,
  selectors: readonly string[] = [],
  inUse?: RuleInUse,
): string | undefined {
  for (const selector of selectors) {
    const [end = '', attribute = ''] = (!isXPath(selector) && attributeEnd.exec(selector)) || [];
    const found = select(root, selector.slice(0, selector.length - end.length) || '*', inUse);
    const line = toLine(typeof found === 'string' ? found : readNode(found[0] as Element, attribute));
    if (line) return line;
  }
  return undefined;
}

const readNode = (node: Element | undefined, attribute: string): string =>
  (attribute
    ? node?.getAttribute(attribute)
    : (node?.getAttribute?.('content') ?? node?.getAttribute?.('datetime') ?? node?.textContent)) ?? '';
