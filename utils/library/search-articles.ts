import { openLibrary } from './database';
import { ensureIndex } from './ensure-index';
import { foldText, toTerms } from './fold';
import { holds } from './index/character-kind';
import { type CandidateHit, findCandidates, warmIndex } from './index/find-candidates';
import { isSound } from './list-articles';
import { type Marked, makeSnippet, markHits } from './mark-hits';
import type { SavedEntry, SearchText } from './saved-article';
import type { LibraryDatabase } from './schema';

export interface SearchHit {
  entry: SavedEntry;
  title: Marked[];
  snippet: Marked[];
  /** Around the hit in the note, where there is one. */
  note?: Marked[];
}

export interface SearchResult {
  /** How many articles match. */
  total: number;
  /** Whether all of them were looked at; else a few of `total` may lack a longer term that they seem to hold. */
  isExact: boolean;
  /** The newest of them, with the hits marked. */
  hits: SearchHit[];
  /** Ids of the others, newest first, for `readHits`. */
  more: string[];
}

/** The hit as it is shown; undefined where the article does not hold all terms after all. */
function toHit(
  entry: unknown,
  { title, body }: SearchText,
  note: string,
  marks: string,
  terms: readonly string[],
): SearchHit | undefined {
  const foldedTitle = foldText(title);
  const foldedBody = foldText(body);
  const isFound = terms.every(
    (term) => holds(foldedTitle, term) || holds(foldedBody, term) || holds(marks, term),
  );
  if (!isFound || !isSound(entry)) return undefined;
  const foldedNote = foldText(note);
  const isNoteHit = terms.some((term) => holds(foldedNote, term));
  return {
    entry,
    title: markHits(title.normalize('NFC'), terms),
    snippet: makeSnippet(body, terms, foldedBody),
    ...(isNoteHit && { note: makeSnippet(note, terms) }),
  };
}

/** Those of the candidates that hold all terms, as they are shown. */
async function verify(
  db: LibraryDatabase,
  candidates: readonly Pick<CandidateHit, 'id' | 'doc' | 'marks'>[],
  terms: readonly string[],
): Promise<SearchHit[]> {
  const tx = db.transaction(['entries', 'texts', 'states']);
  const hits = await Promise.all(
    candidates.map(async ({ id, doc, marks }) => {
      const [entry, text, state] = await Promise.all([
        tx.objectStore('entries').get(id),
        tx.objectStore('texts').get(id),
        marks ? tx.objectStore('states').get(id) : undefined,
      ]);
      // Another document of the index is about this article now, or none.
      if (text?.doc !== doc) return undefined;
      return toHit(entry, text, state?.note ?? '', marks, terms);
    }),
  );
  return hits.filter((hit) => hit !== undefined);
}

/**
 * Searches title, text, notes and tags for all words of a query, whatever the Chinese script of either: characters of Chinese,
 * Japanese, Korean and Thai wherever they stand, other words by their beginning. The newest `limit` matches come looked at
 * and with their hits marked. `signal` ends making the index anew, where that is needed first. Rejects with the browser's error
 * where the library cannot be opened.
 */
export async function searchArticles(
  query: string,
  limit: number,
  signal?: AbortSignal,
): Promise<SearchResult> {
  const terms = toTerms(query);
  if (!terms.length) return { total: 0, isExact: true, hits: [], more: [] };
  const db = await openLibrary();
  await ensureIndex(db, signal);
  const { found, isExact } = await findCandidates(db, terms);
  const hits: SearchHit[] = [];
  let looked = 0;
  while (hits.length < limit && looked < found.length) {
    const next = found.slice(looked, looked + limit - hits.length);
    hits.push(...(await verify(db, next, terms)));
    looked += next.length;
  }
  const more = found.slice(looked).map(({ id }) => id);
  return { total: hits.length + more.length, isExact: isExact || more.length === 0, hits, more };
}

/** Makes ready for a search that will come soon. Rejects with the browser's error, which the search itself will tell. */
export const prepareSearch = async (): Promise<void> => warmIndex(await openLibrary());

/** Looks at more articles that a search found: those of `ids` that hold the query, in their order, with the hits marked. */
export async function readHits(ids: readonly string[], query: string): Promise<SearchHit[]> {
  const terms = toTerms(query);
  const db = await openLibrary();
  const wanted = new Set(ids);
  const { found } = await findCandidates(db, terms);
  return verify(
    db,
    found.filter(({ id }) => wanted.has(id)),
    terms,
  );
}
