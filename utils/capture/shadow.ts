import { makeInert } from './inert';

/**
 * Copies open shadow roots, which `cloneNode` drops, into a clone: each host's children become what the host shows, its
 * shadow tree with the slots filled. `live` is the tree that was cloned, `clone` its clone; `onTree` is called with every
 * pair of trees, the given one first.
 */
export function flattenShadows(
  live: Document | ShadowRoot,
  clone: Document | DocumentFragment,
  onTree: (live: ArrayLike<Element>, clones: () => ArrayLike<Element>) => void,
): void {
  const liveElements = live.querySelectorAll('*');
  // Few pages have shadow trees: the clone's elements are listed where one is found.
  let listed: ArrayLike<Element> | undefined;
  const clones = () => {
    listed ??= clone.querySelectorAll('*');
    return listed;
  };
  onTree(liveElements, clones);
  for (let i = 0; i < liveElements.length; i++) {
    const shadow = liveElements[i]?.shadowRoot;
    const host = shadow && clones()[i];
    if (!host) continue;
    const tree = host.ownerDocument.createDocumentFragment();
    for (const child of shadow.childNodes) tree.append(host.ownerDocument.importNode(child, true));
    makeInert(tree);
    flattenShadows(shadow, tree, onTree);
    fillSlots(tree, host);
    host.replaceChildren(tree);
  }
}

function fillSlots(tree: DocumentFragment, host: Element): void {
  for (const slot of tree.querySelectorAll('slot')) {
    const name = slot.getAttribute('name') ?? '';
    const assigned = [...host.childNodes].filter((node) =>
      node.nodeType === 1
        ? ((node as Element).getAttribute('slot') ?? '') === name
        : name === '' && node.nodeType === 3,
    );
    if (assigned.length) slot.replaceChildren(...assigned);
  }
}
