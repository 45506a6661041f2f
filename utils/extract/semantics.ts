import { tagName } from '../capture/tags';

const inline =
  'a b strong i em code kbd samp var sub sup mark del s ins u q cite abbr dfn ruby rt rp bdi bdo math';
const formula =
  'semantics annotation mrow mi mn mo ms mtext mspace msup msub msubsup mfrac msqrt mroot mover munder munderover mtable mtr mtd mstyle mpadded mphantom menclose mmultiscripts mprescripts none';
const block = 'p h2 h3 h4 h5 h6 ul ol li dl dt dd blockquote pre figure figcaption';

/** Names of the elements that stand in a line. */
export const inlineNames = new Set(`${inline} ${formula}`.split(' '));
/** Names of the parts of a formula, which may be nested as they like. */
const formulaNames = new Set(formula.split(' '));

/** Output names of the elements that survive, by their name on the page; what is not here is seen through. */
const names: Record<string, string> = { H1: 'h2', TT: 'code', ACRONYM: 'abbr', STRIKE: 's' };
for (const name of `${inline} ${formula} ${block}`.split(' ')) names[name.toUpperCase()] = name;
const tableNames: Record<string, string> = {};
for (const tag of 'table caption thead tbody tfoot tr th td'.split(' ')) tableNames[tag.toUpperCase()] = tag;

/** Elements that hold lines of text directly, so that a block in them needs no paragraph of its own. */
export const lineHolders = new Set([
  'p',
  'h2',
  'h3',
  'h4',
  'h5',
  'h6',
  'li',
  'dt',
  'dd',
  'figcaption',
  'caption',
  'th',
  'td',
  'pre',
]);

/** Those of them that may hold several paragraphs as well. */
export const flowHolders = new Set(['li', 'dd', 'th', 'td']);

/** An element of the page that lives on in the article, linked to the one around it. */
export interface Ancestor {
  element: Element;
  name: string;
  parent: Ancestor | undefined;
  /** 1 for the outermost. */
  depth: number;
}

/** Deepest nesting of elements in an article; what is nested deeper than anybody writes is seen through. */
const maxDepth = 32;

/**
 * Finds which ancestors of a node survive, from the inside out; answers are remembered, so that deep nesting costs each
 * element once. Never recurses.
 */
export class Semantics {
  private readonly known = new Map<Element, Ancestor | undefined>();

  constructor(private readonly top: Element) {}

  of(element: Element): Ancestor | undefined {
    const path: Element[] = [];
    let at: Element | null = element;
    while (at && at !== this.top && !this.known.has(at)) {
      path.push(at);
      at = at.parentElement;
    }
    let ancestor = at && at !== this.top ? this.known.get(at) : undefined;
    for (const inner of path.reverse()) {
      const name = this.nameOf(inner);
      const depth = (ancestor?.depth ?? 0) + 1;
      if (name && depth <= maxDepth && fits(name, ancestor))
        ancestor = { element: inner, name, parent: ancestor, depth };
      this.known.set(inner, ancestor);
    }
    return ancestor;
  }

  private nameOf(element: Element): string | undefined {
    const tag = tagName(element);
    if (tag in tableNames) {
      const table = element.closest('table');
      return table && isDataTable(table) ? tableNames[tag] : undefined;
    }
    if (tag === 'LI' && !/^[UO]L$/.test(element.parentElement?.nodeName.toUpperCase() ?? ''))
      return undefined;
    if (tag === 'A' && !element.getAttribute('href')) return undefined;
    return names[tag];
  }
}

/** Code is lines of text, and parts of formulas stand in formulas. */
function fits(name: string, ancestor: Ancestor | undefined): boolean {
  if (formulaNames.has(name)) return ancestor?.name === 'math' || formulaNames.has(ancestor?.name ?? '');
  for (let at = ancestor; at; at = at.parent) if (at.name === 'pre') return inlineNames.has(name);
  return !isRepeated(name, ancestor);
}

/** Wrong markup puts a paragraph in a paragraph or a link in a link; the outer one is enough. */
function isRepeated(name: string, ancestor: Ancestor | undefined): boolean {
  for (let at = ancestor; at; at = at.parent)
    if (at.name === name && (inlineNames.has(name) || (lineHolders.has(name) && !flowHolders.has(name))))
      return true;
  return false;
}

/**
 * True for a table of data, false for one that only places things on the page: data tables have headers or a caption, or
 * at least two rows of two short cells each and no table inside.
 */
export function isDataTable(table: Element): boolean {
  let isData = dataTables.get(table);
  if (isData === undefined) {
    isData = holdsData(table);
    dataTables.set(table, isData);
  }
  return isData;
}

/** Every cell asks for its table, which does not change: captured pages are never written to. */
const dataTables = new WeakMap<Element, boolean>();

function holdsData(table: Element): boolean {
  if (/^(?:presentation|none)$/.test(table.getAttribute('role') ?? '') || table.querySelector('table'))
    return false;
  if (table.querySelector('th, caption, thead')) return true;
  const rows = [...table.querySelectorAll('tr')].filter((row) => row.children.length > 1);
  if (rows.length < 2) return false;
  const cells = rows.flatMap((row) => [...row.children]);
  const long = cells.filter(
    (cell) =>
      (cell.textContent ?? '').trim().length > 120 || cell.querySelector('p + p, h1, h2, h3, ul, form'),
  );
  return long.length * 10 <= cells.length;
}
