import { openLibrary } from './database';

/** One change of the library, as another library would take it over: the latest one of each article. */
export interface LibraryChange {
  id: string;
  change: number;
  kind: 'written' | 'trashed' | 'purged';
}

/**
 * What changed after a change number, in order: an id each, whose latest state is to be read then. 0 for everything. As CouchDB's
 * `_changes`, from which a sync can be built. Rejects with the browser's error where the library cannot be opened.
 */
export async function listChangesSince(since: number): Promise<LibraryChange[]> {
  const tx = (await openLibrary()).transaction(['entries', 'trash', 'tombstones']);
  const range = IDBKeyRange.lowerBound(since, true);
  const [entries, trashed, tombstones] = await Promise.all([
    tx.objectStore('entries').index('change').getAll(range),
    tx.objectStore('trash').getAll(),
    tx.objectStore('tombstones').index('change').getAll(range),
  ]);
  const toChange = (kind: LibraryChange['kind']) => (record: { id: string; change: number }) => ({
    id: record.id,
    change: record.change,
    kind,
  });
  return [
    ...entries.map(toChange('written')),
    ...trashed.filter(({ change }) => change > since).map(toChange('trashed')),
    ...tombstones.map(toChange('purged')),
  ].sort((a, b) => a.change - b.change);
}
