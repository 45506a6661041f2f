import { queryAll } from '../capture/query';
import { toLine } from '../text/characters';
import { findTime, toIsoTime } from './dates';
import type { Metadata } from './metadata';

/** Where templates put the day of publication, most telling first. */
const places = [
  '[itemprop~="datePublished"], time[pubdate], [property~="datePublished"]',
  '[itemprop~="dateCreated"], [itemprop~="uploadDate"]',
  'time[class*="publish" i], time.entry-date, [class*="publish" i] time, [class*="dt-published"]',
  '[class*="pub" i][class*="date" i], [class*="pub" i][class*="time" i], [class*="post-date" i], [class*="entry-date" i], [class*="article-date" i], [class*="article-time" i], [id*="pub" i][id*="date" i], [id*="pub" i][id*="time" i]',
  'header time, h1 ~ time, h1 + * time, article time, main time, [class*="meta" i] time',
  '[class*="dateline" i], [class*="date" i], [class*="time" i], [class*="meta" i]',
  'time',
];
const elsewhere =
  '[class*="comment" i], [class*="related" i], [class*="recommend" i], [class*="sidebar" i], footer, nav';
const modified = /更新|修改|updated|modified|edited|revised|dateModified/i;
/** Longest text of an element that is taken for a date. */
const longest = 80;

/**
 * Reads the day of publication from the element that a template gives it. Elements behind the end of the article are of other
 * articles or comments, so only those that say so by microdata are taken there.
 */
export function readDateElement(document: Document, end: Element | undefined): Metadata {
  const found: Metadata = {};
  for (const [index, place] of places.entries()) {
    for (const element of queryAll(document, place).slice(0, 12)) {
      if (isElsewhere(element, end) || (index > 1 && end && isBehind(element, end))) continue;
      const text = toLine(element.textContent ?? '');
      if (text.length > longest) continue;
      const time =
        toIsoTime(element.getAttribute('content') ?? element.getAttribute('datetime') ?? '') ??
        findTime(text)?.time ??
        findTime(element.getAttribute('title') ?? '')?.time;
      if (!time) continue;
      if (
        modified.test(
          `${text} ${element.className} ${element.parentElement?.textContent?.slice(0, 60) ?? ''}`,
        )
      )
        found.modifiedTime ??= time;
      else return { ...found, publishedTime: time };
    }
  }
  return found;
}

/** In a part of the page that belongs to something else. What also holds the article is named for the whole template. */
function isElsewhere(element: Element, end: Element | undefined): boolean {
  const around = element.closest(elsewhere);
  return around !== null && !(end && around.contains(end));
}

const isBehind = (element: Element, end: Element) =>
  (end.compareDocumentPosition(element) & 4) !== 0 && !end.contains(element);
