/** The tests of a selector on what most elements have: `[class*="author" i]`. Others cost the browser as little as leaving them out. */
const attributeTest = /\[(class|id|href)[~^$*]?="?([^"\]]+?)"?(?:\s+i)?\]/g;

/** The tests of each selector of a list, by the list: lists are constants. */
const parsed = new Map<string, { selector: string; tests: [attribute: string, text: string][] }[]>();

function parseSelectors(selectors: string) {
  const known = parsed.get(selectors);
  if (known) return known;
  const list = selectors.split(',').map((selector) => ({
    selector,
    tests: [...selector.matchAll(attributeTest)].map(([, attribute = '', text = '']): [string, string] => [
      attribute,
      text.toLowerCase(),
    ]),
  }));
  parsed.set(selectors, list);
  return list;
}

/** The values of an attribute on each document, in lower case, joined. A captured page is never written to. */
const known = new WeakMap<Document, Map<string, string>>();

function valuesOf(document: Document, attribute: string): string {
  const values = known.get(document) ?? new Map<string, string>();
  known.set(document, values);
  let joined = values.get(attribute);
  if (joined === undefined) {
    const distinct = new Set<string | null>();
    for (const element of document.querySelectorAll(`[${attribute}]`))
      distinct.add(element.getAttribute(attribute));
    joined = [...distinct].join('\n').toLowerCase();
    values.set(attribute, joined);
  }
  return joined;
}

/**
 * As `querySelectorAll`, for long lists of selectors that look for parts of names: the browser asks every element for each
 * part, so the selectors whose text stands in no such attribute of the whole document are left out first.
 *
 * @param document a captured page, which does not change any more
 * @param selectors separated by commas, none of which stands inside a selector
 */
export function queryAll(document: Document, selectors: string): Element[] {
  const possible = parseSelectors(selectors)
    .filter(({ tests }) => tests.every(([attribute, text]) => valuesOf(document, attribute).includes(text)))
    .map(({ selector }) => selector);
  return possible.length ? [...document.querySelectorAll(possible.join(','))] : [];
}
