/**
 * Makes a copied tree harmless before it comes into a document. A style sheet would be parsed there once more, which takes longer
 * than everything else about a copy; players, and sources that depend on the window's size, would keep the whole copy in
 * Chromium's memory until the page is left. Players become elements of the same name and attributes that play nothing.
 */
export function makeInert(tree: Element | DocumentFragment): void {
  for (const style of tree.querySelectorAll('style')) style.textContent = '';
  for (const source of tree.querySelectorAll('source[media]')) source.removeAttribute('media');
  for (const player of tree.querySelectorAll('video, audio')) {
    const copy = player.ownerDocument.createElementNS(null, player.localName);
    for (const { name, value } of player.attributes) copy.setAttribute(name, value);
    copy.append(...player.childNodes);
    player.replaceWith(copy);
  }
}
