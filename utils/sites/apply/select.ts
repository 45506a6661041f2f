import { toLine } from '../../text/characters';
import { isXPath } from '../site-rule';

/** Kinds of XPath results: any, and a list of nodes in document order (the constants of `XPathResult`). */
const anyResult = 0;
const stringResult = 2;
const nodeList = 7;

/** The attribute that a selector of a field takes, written behind it: `time@datetime`. */
const attributeEnd = /@([\w-]+)$/;

/**
 * The elements that a selector finds in a tree, in document order. None for a selector that the browser does not
 * understand: a bad rule must not break reading.
 */
export function findElements(root: Element | Document, selector: string): Element[] {
  try {
    if (!isXPath(selector)) return [...root.querySelectorAll(selector)];
    const document = (root.ownerDocument ?? root) as Document;
    const found = document.evaluate(selector, root, null, nodeList, null);
    return Array.from({ length: found.snapshotLength }, (_, index) => found.snapshotItem(index)).filter(
      (node): node is Element => node?.nodeType === 1,
    );
  } catch {
    return [];
  }
}

/** The elements of the first selector that finds any. */
export function findFirst(root: Element | Document, selectors: readonly string[] = []): Element[] {
  for (const selector of selectors) {
    const found = findElements(root, selector);
    if (found.length) return found;
  }
  return [];
}

/** The line that the first fitting selector of a field gives: an attribute, the text of an element, what XPath answers. */
export function findValue(root: Element | Document, selectors: readonly string[] = []): string | undefined {
  for (const selector of selectors) {
    const value = isXPath(selector) ? readXPath(root, selector) : readCss(root, selector);
    const line = toLine(value ?? '');
    if (line) return line;
  }
  return undefined;
}

function readCss(root: Element | Document, selector: string): string | null | undefined {
  const attribute = attributeEnd.exec(selector)?.[1];
  const [element] = findElements(root, attribute ? selector.replace(attributeEnd, '') || '*' : selector);
  if (!element) return undefined;
  if (attribute) return element.getAttribute(attribute);
  return element.getAttribute('content') ?? element.getAttribute('datetime') ?? element.textContent;
}

function readXPath(root: Element | Document, selector: string): string | null | undefined {
  try {
    const document = (root.ownerDocument ?? root) as Document;
    const found = document.evaluate(selector, root, null, anyResult, null);
    return found.resultType === stringResult ? found.stringValue : found.iterateNext()?.textContent;
  } catch {
    return undefined;
  }
}
