import { toLine } from '../../text/characters';
import { isXPath } from '../site-rule';

/** XPath's kinds of results: whatever the expression gives, and a text (constants of `XPathResult`). */
const anyResult = 0;
const stringResult = 2;

/** The attribute that a selector of a field takes, written behind it: `time@datetime`. */
const attributeEnd = /@([\w-]+)$/;

/**
 * What a selector finds in a tree: nodes in document order, or the text that an XPath expression answers. Nothing for a
 * selector that the browser does not understand: a bad rule must not break reading.
 */
function select(root: Element | Document, selector: string): Node[] | string {
  try {
    if (!isXPath(selector)) return [...root.querySelectorAll(selector)];
    const found = (root.ownerDocument ?? (root as Document)).evaluate(selector, root, null, anyResult);
    if (found.resultType === stringResult) return found.stringValue;
    const nodes: Node[] = [];
    for (let node = found.iterateNext(); node; node = found.iterateNext()) nodes.push(node);
    return nodes;
  } catch {
    return [];
  }
}

/** The elements that the first selector with any finds in a tree, in document order. */
export function findElements(root: Element | Document, selectors: readonly string[]): Element[] {
  for (const selector of selectors) {
    const found = [...select(root, selector)].filter((node) => (node as Node).nodeType === 1) as Element[];
    if (found.length) return found;
  }
  return [];
}

/** The line that the first fitting selector of a field gives: an attribute, the text of an element, what XPath answers. */
export function findValue(root: Element | Document, selectors: readonly string[] = []): string | undefined {
  for (const selector of selectors) {
    const [end = '', attribute = ''] = (!isXPath(selector) && attributeEnd.exec(selector)) || [];
    const found = select(root, selector.slice(0, selector.length - end.length) || '*');
    const line = toLine(typeof found === 'string' ? found : readNode(found[0] as Element, attribute));
    if (line) return line;
  }
  return undefined;
}

const readNode = (node: Element | undefined, attribute: string): string =>
  (attribute
    ? node?.getAttribute(attribute)
    : (node?.getAttribute?.('content') ?? node?.getAttribute?.('datetime') ?? node?.textContent)) ?? '';
