import { beforeEach, describe, expect, it, vi } from 'vitest';
import { openLibrary } from '@/utils/library/database';
import { deleteArticles, restoreArticles } from '@/utils/library/delete-article';
import { deleteForGood } from '@/utils/library/delete-for-good';
import { type ListState, LiveList } from '@/utils/library/live-list';
import { saveArticle } from '@/utils/library/save-article';
import { setState } from '@/utils/library/set-state';
import { purgeArticles } from '@/utils/library/trash';
import { article, wipe } from './library';

beforeEach(wipe);

const save = async (name: string) => {
  const result = await saveArticle(article(`https://a.example/${name}`, `文${name}`, { title: name }));
  return result.ok ? result.id : '';
};

/** A list that is followed, and what it showed last. */
async function follow(filter?: Parameters<LiveList['start']>[0]) {
  const states: ListState[] = [];
  const stop = new LiveList((state) => states.push(state)).start(filter);
  const seen = () => {
    const last = states.at(-1);
    return last?.state === 'ready' ? last : undefined;
  };
  const titles = () => seen()?.entries.map(({ title }) => title);
  await vi.waitFor(() => expect(seen()?.isWhole).toBe(true), { timeout: 10_000 });
  return { states, stop, seen, titles };
}

describe('a list that is followed', () => {
  it('takes over what is written, changed, deleted, restored and purged, by whichever page', async () => {
    const first = await save('甲');
    const { seen, titles, stop } = await follow();
    expect(titles()).toEqual(['甲']);
    const second = await save('乙');
    await vi.waitFor(() => expect(titles()).toEqual(['乙', '甲']));
    await setState(first, { isStarred: true });
    await vi.waitFor(() => expect(seen()?.entries[1]?.isStarred).toBe(true));
    await deleteArticles([first, second]);
    await vi.waitFor(() => expect(seen()).toMatchObject({ entries: [], total: 0, trashed: 2 }));
    await restoreArticles([first]);
    await vi.waitFor(() => expect(titles()).toEqual(['甲']));
    await purgeArticles([second]);
    await vi.waitFor(() => expect(seen()).toMatchObject({ total: 1, trashed: 0 }));
    await deleteForGood([first]);
    await vi.waitFor(() => expect(titles()).toEqual([]));
    stop();
  });

  it('shows what its filter asks for first, then all', async () => {
    const [first = ''] = [await save('甲'), await save('乙')];
    await setState(first, { tags: ['茶'] });
    const { states, stop } = await follow({ by: 'tag', tag: '茶' });
    expect(states).toMatchObject([
      { entries: [{ title: '甲' }], isWhole: false, total: undefined },
      { entries: [{ title: '乙' }, { title: '甲' }], isWhole: true, total: 2 },
    ]);
    stop();
  });

  it('reads all lines of a library larger than what it reads at once, also where they share a place', async () => {
    await save('甲');
    const db = await openLibrary();
    const [entry] = await db.getAll('entries');
    if (!entry) throw new Error('no entry');
    const tx = db.transaction('entries', 'readwrite');
    for (let index = 1; index < 1200; index += 1)
      void tx.store.put({ ...entry, id: `copy${index}`, order: -Math.floor(index / 3) });
    await tx.done;
    const { seen, stop } = await follow();
    expect(new Set(seen()?.entries.map(({ id }) => id)).size).toBe(1200);
    expect(seen()?.entries.map(({ order }) => order)).toEqual(
      seen()
        ?.entries.map(({ order }) => order)
        .toSorted((a, b) => a - b),
    );
    stop();
  });

  it('mends a damaged line, and counts a damaged article', async () => {
    const [first = '', second = ''] = [await save('甲'), await save('乙')];
    const db = await openLibrary();
    await db.put('entries', { id: first } as never);
    const record = await db.get('articles', second);
    await db.put('articles', { ...record, article: { title: '乙' } } as never);
    await db.put('entries', { id: second } as never);
    const { seen, titles, stop } = await follow();
    await vi.waitFor(() => expect(titles()).toEqual(['甲']));
    await vi.waitFor(() => expect(seen()?.damaged).toBe(1));
    stop();
  });

  it('says why there is none, and goes on once there is', async () => {
    await save('甲');
    const states: ListState[] = [];
    const list = new LiveList((state) => states.push(state));
    const getAll = vi.spyOn(IDBIndex.prototype, 'getAll').mockImplementation(() => {
      throw new DOMException('gone', 'InvalidStateError');
    });
    await list.refresh();
    expect(states).toEqual([{ state: 'failed', failure: 'interrupted' }]);
    getAll.mockRestore();
    await list.refresh();
    expect(states.at(-1)).toMatchObject({ state: 'ready', total: 1, isWhole: true });
  });
});
