import { toStateFields } from './entry';
import { setMarks, toMarks } from './index/write-index';
import { blankState, type ReadingPosition, type ReadingState } from './saved-article';
import type { LibraryTransaction } from './schema';
import { type StateChange, toTags } from './state-change';
import { takeChangeNumbers, write } from './write';

/** Writes a reading state, and what list and search hold of it where the article is in the list. */
export async function putState(tx: LibraryTransaction, state: ReadingState): Promise<void> {
  await tx.objectStore('states').put(state);
  const entry = await tx.objectStore('entries').get(state.id);
  if (!entry) return;
  const { starred: _starred, unread: _unread, ...rest } = entry;
  const change = Math.max(entry.change, state.change);
  await tx.objectStore('entries').put({ ...rest, change, ...toStateFields(state, entry.order) });
  const text = await tx.objectStore('texts').get(state.id);
  if (text) await setMarks(tx, text.doc, toMarks(state));
}

/**
 * Changes tags, star, note, read state or position of saved articles: `change` is given each one's state and answers what
 * is to be different, so that bulk tagging adds to what is there. Answers the states as they were before, for undoing by
 * `() => before`. Ids that are not in the library are passed over. All or, where it rejects with the browser's error, none.
 */
export function setStates(
  ids: readonly string[],
  change: (state: ReadingState) => StateChange,
  { isSilent = false }: { isSilent?: boolean } = {},
): Promise<ReadingState[]> {
  const updatedAt = new Date().toISOString();
  return write(
    async (tx) => {
      const before: ReadingState[] = [];
      for (const id of ids) {
        if ((await tx.objectStore('articles').getKey(id)) === undefined) continue;
        const state = (await tx.objectStore('states').get(id)) ?? blankState(id);
        const next = { ...state, ...change(state), id, updatedAt, change: await takeChangeNumbers(tx) };
        before.push(state);
        await putState(tx, { ...next, tags: toTags(next.tags) });
      }
      return before;
    },
    { isSilent },
  );
}

/** Changes the state of one saved article, as `setStates` does. */
export async function setState(id: string, change: StateChange): Promise<void> {
  await setStates([id], () => change);
}

/**
 * Notes how far a saved article is read; one that is read to its end counts as read. Pages hear of it only when its text is left
 * (`isLast`), since it happens every few seconds. Rejects with the browser's error.
 */
export async function keepPosition(id: string, position: ReadingPosition, isLast: boolean): Promise<void> {
  const change = () => ({ position, ...(position.share >= 1 && { isRead: true }) });
  await setStates([id], change, { isSilent: !isLast });
}
