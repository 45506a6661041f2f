import { useCallback, useEffect, useRef, useState } from 'preact/hooks';
import { watchLibrary } from '@/utils/library/changes';
import { toFailure } from '@/utils/library/failure';
import { listArticles } from '@/utils/library/list-articles';
import type { Marked } from '@/utils/library/mark-hits';
import type { SavedEntry } from '@/utils/library/saved-article';
import { searchArticles } from '@/utils/library/search-articles';
import type { SaveFailure } from '@/utils/messaging';

/** One line of the list; title and snippet are marked where it was found by a search. */
export interface Row {
  entry: SavedEntry;
  title?: Marked[];
  snippet?: Marked[];
}

export type Listing =
  | { state: 'loading' }
  | { state: 'failed'; failure: SaveFailure }
  | {
      state: 'ready';
      /** What was searched for; empty for the whole library. */
      query: string;
      rows: Row[];
      /** How many there are beside those in `rows`. */
      total: number;
      /** Ids of records that cannot be shown. */
      damaged: string[];
    };

async function load(query: string, limit: number): Promise<Listing> {
  if (query.trim()) {
    const { hits, total } = await searchArticles(query, limit);
    return { state: 'ready', query, rows: hits, total, damaged: [] };
  }
  const { entries, total, damaged } = await listArticles({ limit });
  return { state: 'ready', query, rows: entries.map((entry) => ({ entry })), total, damaged };
}

/** The library as a list, or what of it a query finds; up to date with every change from whichever page. */
export function useLibrary(query: string, limit: number): { listing: Listing; reload(): void } {
  const [listing, setListing] = useState<Listing>({ state: 'loading' });
  const latest = useRef(0);

  const reload = useCallback(() => {
    latest.current += 1;
    const turn = latest.current;
    load(query, limit)
      .catch((error): Listing => ({ state: 'failed', failure: toFailure(error) }))
      .then((next) => {
        // An answer that was overtaken by a later question is out of date.
        if (turn === latest.current) setListing(next);
      });
  }, [query, limit]);

  useEffect(() => {
    reload();
    return watchLibrary(reload);
  }, [reload]);
  return { listing, reload };
}
