import type { Home, Homes } from './homes';

/** Sums over blocks whose element, and the two around it, are of the same tags and classes. */
export interface KindSum {
  blocks: number;
  length: number;
  links: number;
  prose: number;
  /** Blocks with no other of their kind right before or behind them, as on cards of a list. */
  alone: number;
  /** Shares of links in the blocks before and behind them, added up. */
  linkBefore: number;
  linkBehind: number;
}

/** The kinds of a page's blocks. */
export interface SameKind {
  /** The kind of each block, a name to compare. */
  of: readonly string[];
  sumOf(index: number): KindSum;
  /** The kind with the most prose. */
  most: string;
}

const nothing: KindSum = { blocks: 0, length: 0, links: 0, prose: 0, alone: 0, linkBefore: 0, linkBehind: 0 };

/** Sorts the blocks of a page by kind. Paragraphs of an article are mostly of one kind and stand together. */
export function readSameKind(homes: Homes): SameKind {
  const { blocks, prose } = homes;
  const of = toKinds(homes);
  const sums = new Map<string, KindSum>();
  const density = (index: number) => (blocks[index]?.linkLength ?? 0) / (blocks[index]?.length || 1);
  blocks.forEach((block, index) => {
    const kind = of[index] ?? '';
    const sum = sums.get(kind) ?? { ...nothing };
    sum.blocks++;
    sum.length += block.length;
    sum.links += block.linkLength;
    if (prose[index]) sum.prose += block.length;
    if (of[index - 1] !== kind && of[index + 1] !== kind) sum.alone++;
    sum.linkBefore += density(index - 1);
    sum.linkBehind += density(index + 1);
    sums.set(kind, sum);
  });
  let most = '';
  for (const [kind, sum] of sums) if (sum.prose > (sums.get(most)?.prose ?? 0)) most = kind;
  return { of, sumOf: (index) => sums.get(of[index] ?? '') ?? nothing, most };
}

function toKinds(homes: Homes): string[] {
  const known = new Map<Home, string>();
  const partOf = (home: Home | undefined) =>
    home ? `${home.element.nodeName}.${home.element.getAttribute('class') ?? ''}` : '';
  return homes.of.map((home) => {
    let kind = known.get(home);
    if (kind === undefined) {
      kind = `${partOf(home.parent?.parent)}>${partOf(home.parent)}>${partOf(home)}`;
      known.set(home, kind);
    }
    return kind;
  });
}
