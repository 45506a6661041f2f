import type { Nodes } from 'hast';

/** A half-open range of the captured text, in UTF-16 units; empty for an image. */
export interface Extent {
  start: number;
  end: number;
}

/** Where the nodes of a tree stand in the captured text, by the offsets of their texts and images; remembers answers. */
export class Extents {
  private readonly known = new Map<Nodes, Extent | undefined>();

  /** The range a node covers; undefined where it holds neither text nor image. */
  of(node: Nodes): Extent | undefined {
    if (this.known.has(node)) return this.known.get(node);
    const extent = this.read(node);
    this.known.set(node, extent);
    return extent;
  }

  /** Makes a node's range cover another one, after something was put into it. */
  widen(node: Nodes, by: Extent): void {
    const extent = this.of(node);
    this.known.set(
      node,
      extent ? { start: Math.min(extent.start, by.start), end: Math.max(extent.end, by.end) } : by,
    );
  }

  private read(node: Nodes): Extent | undefined {
    if (node.type === 'text') {
      const start = node.data?.offset;
      return start === undefined ? undefined : { start, end: start + node.value.length };
    }
    if (node.type !== 'element' && node.type !== 'root') return undefined;
    const offset = node.type === 'element' ? node.data?.offset : undefined;
    let extent = offset === undefined ? undefined : { start: offset, end: offset };
    for (const child of node.children) {
      const inner = this.of(child);
      if (!inner) continue;
      extent ??= { ...inner };
      extent.start = Math.min(extent.start, inner.start);
      extent.end = Math.max(extent.end, inner.end);
    }
    return extent;
  }
}
