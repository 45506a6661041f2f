import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { toFailure } from '@/utils/library/failure';
import { readHits, type SearchHit, searchArticles } from '@/utils/library/search-articles';
import type { SaveFailure } from '@/utils/messaging';

/** Hits that are looked at before the answer is shown, which a screen has, and at once as one scrolls on. */
const firstHits = 12;
const nextHits = 60;

/** What a query found; the last answer stays until the next one is there. */
export type SearchState =
  | { state: 'none' }
  | { state: 'failed'; query: string; failure: SaveFailure }
  | {
      state: 'found';
      query: string;
      /** Newest first; those without a hit have not been looked at yet. */
      ids: readonly string[];
      hits: ReadonlyMap<string, SearchHit>;
      /** Whether `ids` hold the query for certain; else some may drop out when they are looked at. */
      isExact: boolean;
    };

async function ask(query: string, signal: AbortSignal): Promise<SearchState> {
  try {
    const { hits, more, isExact } = await searchArticles(query, firstHits, signal);
    const found = new Map(hits.map((hit) => [hit.entry.id, hit]));
    return { state: 'found', query, ids: [...found.keys(), ...more], hits: found, isExact };
  } catch (error) {
    return { state: 'failed', query, failure: toFailure(error) };
  }
}

/** Adds hits that were looked at; what was looked at and is none drops out. */
function takeHits(found: SearchState, asked: readonly string[], looked: readonly SearchHit[]): SearchState {
  if (found.state !== 'found') return found;
  const hits = new Map(found.hits);
  for (const hit of looked) hits.set(hit.entry.id, hit);
  const dropped = new Set(asked.filter((id) => !hits.has(id)));
  const ids = dropped.size ? found.ids.filter((id) => !dropped.has(id)) : found.ids;
  return { ...found, hits, ids, isExact: found.isExact || hits.size === ids.length };
}

/**
 * Searches for a query, and again whenever `version` (the list) is another one. One search runs at a time, and the latest question
 * comes next: no key waits for a pause in typing, and no answer is late because others are made that nobody wants any more. `look`
 * has those of the ids that come into sight looked at, a batch at a time.
 */
export function useSearch(query: string, version: unknown) {
  const [search, setSearch] = useState<SearchState>({ state: 'none' });
  const [turn, setTurn] = useState(0);
  const latest = useRef({ query, version });
  const asking = useRef<AbortController>(undefined);
  const isLooking = useRef(false);

  // At once, and not behind the frame that shows the key.
  useLayoutEffect(() => {
    latest.current = { query, version };
    if (!query.trim()) setSearch({ state: 'none' });
    else if (!asking.current) void askOn();
  }, [query, version, turn]);

  /** Asks until the answer is the one to the latest question. */
  const askOn = async () => {
    let question: (typeof latest)['current'] | undefined;
    while (question !== latest.current && latest.current.query.trim()) {
      question = latest.current;
      asking.current = new AbortController();
      const answer = await ask(question.query, asking.current.signal);
      if (latest.current.query === question.query) setSearch(answer);
    }
    asking.current = undefined;
  };

  const look = (ids: readonly string[]) => {
    if (search.state !== 'found' || isLooking.current) return;
    const unseen = ids.filter((id) => !search.hits.has(id)).slice(0, nextHits);
    if (!unseen.length) return;
    isLooking.current = true;
    void readHits(unseen, search.query)
      .then((hits) =>
        setSearch((found) =>
          found.state === 'found' && found.query === search.query ? takeHits(found, unseen, hits) : found,
        ),
      )
      // What cannot be looked at now stays as it is, unmarked.
      .catch(() => undefined)
      .finally(() => {
        isLooking.current = false;
      });
  };
  return { search, look, retry: () => setTurn(turn + 1), cancel: () => asking.current?.abort() };
}
