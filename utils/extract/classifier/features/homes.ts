import type { Block, Page } from '../../../capture/page';
import { isProse } from '../../../noise/prose';

/** An element around blocks, with what stands in it. */
export interface Home {
  element: Element;
  parent: Home | undefined;
  /** Steps below the body. */
  depth: number;
  /** Characters of its blocks, and of those how many in links and how many in prose. */
  length: number;
  linkLength: number;
  prose: number;
  blocks: number;
  /** Numbers of its first and last block. */
  first: number;
  last: number;
  /** Children around blocks. */
  children: Home[];
  /** What the children score for it, in the manner of Readability. */
  score: number;
}

/** The blocks of a page that can be seen, with the elements around them. */
export interface Homes {
  blocks: readonly Block[];
  prose: readonly boolean[];
  /** The innermost home of each block. */
  of: readonly Home[];
  body: Home;
}

/** Builds the tree of the elements around visible blocks, each with sums over its blocks. One pass over the blocks and their ancestors. */
export function toHomes(page: Page, blocks: readonly Block[]): Homes {
  const homes = new Map<Element, Home>();
  const homeOf = (element: Element): Home => {
    // Without recursion: scripts can nest elements deeper than the stack.
    const missing: Element[] = [];
    let at: Element | null = element;
    while (at && !homes.has(at)) {
      missing.push(at);
      at = at === page.body ? null : at.parentElement;
    }
    let home = at ? homes.get(at) : undefined;
    for (const inner of missing.reverse()) home = addHome(homes, inner, home);
    return home ?? addHome(homes, element, undefined);
  };
  const body = homeOf(page.body);
  const prose = blocks.map((block) => isProse(block));
  const of = blocks.map((block, number) => {
    const own = homeOf(block.element);
    for (let home: Home | undefined = own; home; home = home.parent) {
      home.length += block.length;
      home.linkLength += block.linkLength;
      home.blocks++;
      if (prose[number]) home.prose += block.length;
      if (number < home.first) home.first = number;
      home.last = number;
    }
    return own;
  });
  return { blocks, prose, of, body };
}

function addHome(homes: Map<Element, Home>, element: Element, parent: Home | undefined): Home {
  const home: Home = {
    element,
    parent,
    depth: parent ? parent.depth + 1 : 0,
    length: 0,
    linkLength: 0,
    prose: 0,
    blocks: 0,
    first: Number.POSITIVE_INFINITY,
    last: -1,
    children: [],
    score: 0,
  };
  parent?.children.push(home);
  homes.set(element, home);
  return home;
}

/** True where a home is another one or stands in it. */
export function isInside(home: Home, outer: Home): boolean {
  let at: Home | undefined = home;
  while (at && at.depth > outer.depth) at = at.parent;
  return at === outer;
}

/** Steps up from a home to the first one that also holds the other, at most `most`. */
export function stepsTo(home: Home, other: Home, most: number): number {
  let steps = 0;
  for (let at: Home | undefined = home; at && steps < most && !isInside(other, at); at = at.parent) steps++;
  return steps;
}
