/** Non-space characters that tell one place of a page from the others. */
const enough = 24;

const lines = 'p, li, dt, dd, td, th, figcaption, pre, h1, h2, h3, h4, h5, h6';

/**
 * The words at the place of this page that a link leads to, without white space; undefined for links elsewhere, or to a
 * place that does not exist. Articles hold no ids, so a place is known by its words.
 */
export function findFragmentText(href: string): string | undefined {
  const link = URL.parse(href, document.baseURI);
  const [here] = document.URL.split('#');
  if (!link || link.href.split('#')[0] !== here || link.hash.length < 2) return undefined;
  const name = decode(link.hash.slice(1));
  const target = document.getElementById(name) ?? document.getElementsByName(name)[0];
  if (!target) return undefined;
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  // A place inside a line is that line: the number of a note stands in the middle of one.
  walker.currentNode = target.closest(lines) ?? target;
  let text = '';
  while (text.length < enough && walker.nextNode())
    text += walker.currentNode.nodeValue?.replace(/\s/g, '') ?? '';
  return text.slice(0, enough) || undefined;
}

function decode(hash: string): string {
  try {
    return decodeURIComponent(hash);
  } catch {
    return hash;
  }
}
