import { readLength } from '../article/length';
import { readHost } from '../export/meta-line';
import { toOneLine } from './one-line';
import type { ReadingState, SavedArticle, SavedEntry } from './saved-article';
import { withoutUndefined } from './without-undefined';

/** Longest excerpt in the list, in characters: two lines of it. */
const excerptLength = 160;

/** The beginning of a text; a word that would be cut is left out. */
function toExcerpt(text: string): string {
  const characters = [...toOneLine(text.slice(0, 4 * excerptLength))];
  if (characters.length <= excerptLength) return characters.join('');
  return `${characters
    .slice(0, excerptLength)
    .join('')
    .replace(/\s[\p{Script=Latin}\p{M}'’-]*$/u, '')}…`;
}

/** Place in the list: newest first; of articles saved in one millisecond, the one of the later change. */
export const toOrder = ({ savedAt, change }: Pick<SavedArticle, 'savedAt' | 'change'>): number =>
  -(Date.parse(savedAt) + (change % 1000) / 1000);

/** What the list shows of a reader's additions; the fields of its indexes are there only where they apply. */
export function toStateFields(state: ReadingState, order: number) {
  const { tags, isStarred, isRead, note, position } = state;
  return {
    tags,
    isStarred,
    isRead,
    note: toExcerpt(note),
    share: position?.share ?? 0,
    ...(isStarred && { starred: order }),
    ...(!isRead && { unread: order }),
  };
}

/** What the list shows of a record with this text and state, and so many earlier versions. */
export function toEntry(
  { key: _key, hash: _hash, article, ...record }: SavedArticle,
  text: string,
  state: ReadingState,
  earlier: number,
  order: number,
): SavedEntry {
  const { url, title, byline, source, siteName, lang, script, publishedTime } = article;
  const { characters, minutes } = readLength(article.content);
  return withoutUndefined({
    ...record,
    change: Math.max(record.change, state.change),
    url,
    title,
    byline,
    source,
    siteName,
    lang,
    script,
    publishedTime,
    site: readHost(url),
    excerpt: toExcerpt(text),
    characters,
    minutes,
    earlier,
    order,
    ...toStateFields(state, order),
  });
}
