import { queryAll } from '../capture/query';
import { toLine } from '../text/characters';
import type { Metadata } from './metadata';
import { toNames } from './names';

/** Where templates put the author's name, most telling first. */
const places = [
  '[itemprop~="author"] [itemprop~="name"]',
  '[rel~="author"], [itemprop~="author"], [class~="p-author"], [class~="vcard"] [class~="fn"]',
  '[class*="author-name" i], [class*="authorname" i], [class*="author_name" i], [class*="byline-name" i], [class*="author__name" i]',
  '#js_name, [class*="nickname" i], [class*="byline" i], [class*="author" i], [class*="writer" i], [id*="author" i]',
  'a[href*="/author/" i], a[href*="?author=" i]',
  'a[href*="/authors/" i], a[href*="/staff/" i], a[href*="/people/" i], a[href*="/profile" i], [class*="user-info" i] a[href*="profile" i], a[href*="/contributor" i]',
  'a[href*="/members/" i], a[href*="/user" i], a[href*="/u/" i], a[href*="viewprofile" i], a[href*="action=profile" i], a[href*="userid=" i], a[href*="userprofile" i], a[href*="space-uid" i], a[href*="uid=" i], [class*="username" i], [class*="user-name" i]',
];
/** From this place on an element behind the text is believed to be somebody else's: a commenter, the next story's author. */
const ofOthers = 3;
/** Links to an author's own page: behind the text believed where all of them name the same, as on a personal blog. */
const pages = 4;

const elsewhere =
  'aside, footer, nav, [class*="comment" i], [class*="related" i], [class*="recommend" i], [class*="sidebar" i], [class^="hot" i], [class*="-hot" i], [class*="login" i], [class*="menu" i], blockquote, [class*="quote" i], [class*="review-" i], [class*="testimonial" i], [itemprop~="review"], [class*="infobox" i]';

/**
 * Reads the author from the element that a template gives it. Only what reads like a name is taken. `end` is the element of
 * the article's last block.
 */
export function readBylineElement(document: Document, end?: Element): Metadata {
  for (const [index, place] of places.entries()) {
    const behind = new Map<string, Element>();
    for (const element of queryAll(document, place).slice(0, 16)) {
      if (isElsewhere(element, end) || (index > pages && isAmongLinks(element))) continue;
      const name = nameIn(element);
      if (name && index >= ofOthers && end && isBehind(element, end)) behind.set(name, element);
      else if (name) return { byline: name };
    }
    const owner = index === pages ? findOwner(document, behind) : undefined;
    if (owner) return { byline: owner };
  }
  return {};
}

/** How many links to one author's pages make the page his: a blog's categories and archives, not the name of a commenter. */
const owned = 4;

/** Whose page it is: the only author linked, or the one whose pages are linked again and again. */
function findOwner(document: Document, authors: ReadonlyMap<string, Element>): string | undefined {
  const names = [...authors.keys()];
  if (names.length < 2) return names[0];
  const hrefs = queryAll(document, 'a[href*="author" i]').map((link) => `${link.getAttribute('href')}&`);
  const owners = names.filter((name) => {
    const key = /author[=/][^&/#]+/i.exec(authors.get(name)?.getAttribute('href') ?? '')?.[0];
    return hrefs.filter((href) => key && href.includes(`${key}&`)).length >= owned;
  });
  return owners.length === 1 ? owners[0] : undefined;
}

/** Names that stand in links or elements of their own, else the element's whole text. */
function nameIn(element: Element): string | undefined {
  const content = element.getAttribute('content');
  if (content) return toNames(content);
  const parts = [...element.querySelectorAll('a, [class*="name" i], [itemprop~="name"]')]
    .filter((part) => !part.querySelector('img, svg'))
    .map((part) => toNames(part.textContent ?? ''));
  const text = toLine(element.textContent ?? '');
  return toNames(text) ?? (text.length < 160 ? parts.find((part) => part !== undefined) : undefined);
}

/** In a list of links, as menus are. */
function isAmongLinks(element: Element): boolean {
  const list = element.closest('ul, ol') ?? element.parentElement;
  return (list?.querySelectorAll('a').length ?? 0) > 5;
}

/** In a part of the page that belongs to something else. What also holds the article is named for the whole template. */
function isElsewhere(element: Element, end: Element | undefined): boolean {
  const around = element.closest(elsewhere);
  return around !== null && !(end && around.contains(end));
}

const isBehind = (element: Element, end: Element) =>
  (end.compareDocumentPosition(element) & 4) !== 0 && !end.contains(element);
