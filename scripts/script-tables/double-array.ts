import { freeSlot } from '@/utils/script/dictionaries/format';

/** A node of the trie that becomes a double array: children by code, and the value of the word that ends here. */
export interface TrieNode {
  children: Map<number, TrieNode>;
  value?: number;
}

export const makeNode = (): TrieNode => ({ children: new Map() });

/** Adds a word, given by the codes of its units; one that is there already gets the new value. */
export function addWord(root: TrieNode, codes: readonly number[], value: number): void {
  let node = root;
  for (const code of codes) {
    let next = node.children.get(code);
    if (!next) {
      next = makeNode();
      node.children.set(code, next);
    }
    node = next;
  }
  node.value = value;
}

/** Where a slot leads to: the base of its children, or the value of the word that ends there. */
export interface Target {
  base?: number;
  value?: number;
}

export interface DoubleArray {
  labels: Uint16Array;
  targets: Target[];
  /** The base below which the words of each root begin. */
  roots: number[];
}

/** Slots with links between the free ones, so that a full stretch is passed in one step. */
class Slots {
  labels = new Uint16Array(1 << 19).fill(freeSlot);
  next = Uint32Array.from({ length: 1 << 19 }, (_, slot) => slot + 1);
  isBase = new Uint8Array(1 << 19);
  end = 0;

  take(slot: number, label: number): void {
    this.labels[slot] = label;
    this.end = Math.max(this.end, slot + 1);
  }

  isFree(slot: number): boolean {
    return this.labels[slot] === freeSlot;
  }

  /** The first free slot from a place on, with the links behind it shortened. */
  freeFrom(start: number): number {
    let slot = start;
    while (!this.isFree(slot)) slot = this.next[slot] ?? slot + 1;
    for (let at = start; at < slot; ) {
      const after = this.next[at] ?? at + 1;
      this.next[at] = slot;
      at = after;
    }
    return slot;
  }

  /** The lowest base whose slots for these labels (ascending) are free and that no other node has. */
  findBase(labels: readonly number[]): number {
    const [first = 0] = labels;
    for (let slot = this.freeFrom(first + 1); ; slot = this.freeFrom(slot + 1)) {
      const base = slot - first;
      if (!this.isBase[base] && labels.every((label) => this.isFree(base + label))) return base;
    }
  }
}

/**
 * Lays tries out as one double array. Nodes with many children go first, while there is room; the many with one child then
 * fill the gaps.
 */
export function layOut(tries: readonly TrieNode[]): DoubleArray {
  const slots = new Slots();
  const bases = new Map<TrieNode, number>();
  const targets: Target[] = [];
  const nodes: { node: TrieNode; labels: number[] }[] = [];
  const visit = (node: TrieNode) => {
    const labels = [...node.children.keys()].sort((a, b) => a - b);
    if (node.value !== undefined && labels.length) labels.unshift(0);
    if (labels.length) nodes.push({ node, labels });
    for (const label of labels) {
      const child = node.children.get(label);
      if (child) visit(child);
    }
  };
  for (const trie of tries) visit(trie);
  nodes.sort((a, b) => b.labels.length - a.labels.length);
  for (const { node, labels } of nodes) {
    const base = slots.findBase(labels);
    slots.isBase[base] = 1;
    bases.set(node, base);
    for (const label of labels) slots.take(base + label, label);
  }
  for (const { node, labels } of nodes) {
    const base = bases.get(node) ?? 0;
    for (const label of labels) {
      const child = node.children.get(label);
      const isInner = child !== undefined && child.children.size > 0;
      targets[base + label] = isInner ? { base: bases.get(child) } : { value: (child ?? node).value };
    }
  }
  return {
    labels: slots.labels.slice(0, slots.end),
    targets,
    roots: tries.map((trie) => bases.get(trie) ?? 0),
  };
}
