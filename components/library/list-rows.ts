import type { SavedEntry } from '@/utils/library/saved-article';
import type { SearchHit } from '@/utils/library/search-articles';
import type { ListView } from './use-route';
import type { SearchState } from './use-search';

/** One line of the list, and where it was found by a search and looked at, its marked hits. */
export interface Row {
  entry: SavedEntry;
  hit?: SearchHit;
}

/** Whether an article belongs to a view, whatever the view's query. */
export const isInView = (entry: SavedEntry, { tag, site, isUnread, isStarred }: ListView): boolean =>
  (!tag || entry.tags.includes(tag)) &&
  (!site || entry.site === site) &&
  (!isUnread || !entry.isRead) &&
  (!isStarred || entry.isStarred);

/** The lines of a view: of all articles, or of those that a search found. Both newest first. */
export function toRows(entries: readonly SavedEntry[], search: SearchState, view: ListView): Row[] {
  if (search.state === 'failed') return [];
  if (search.state === 'none')
    return entries.filter((entry) => isInView(entry, view)).map((entry) => ({ entry }));
  const byId = new Map(entries.map((entry) => [entry.id, entry]));
  return search.ids.flatMap((id) => {
    const hit = search.hits.get(id);
    const entry = byId.get(id) ?? hit?.entry;
    return entry && isInView(entry, view) ? [{ entry, ...(hit && { hit }) }] : [];
  });
}
