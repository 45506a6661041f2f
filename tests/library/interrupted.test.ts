import { beforeEach, describe, expect, it, vi } from 'vitest';
import { findFaults } from '@/utils/library/check-library';
import { openLibrary } from '@/utils/library/database';
import { deleteArticle, restoreArticles } from '@/utils/library/delete-article';
import { importLibrary } from '@/utils/library/import-library';
import { saveArticle } from '@/utils/library/save-article';
import { storeNames } from '@/utils/library/schema';
import { setState } from '@/utils/library/set-state';
import { purgeArticles } from '@/utils/library/trash';
import { article, backup, wipe } from './library';

const url = 'https://news.example/1';
const story = '臺灣的夜市總是人聲鼎沸，遊客絡繹不絕，老闆娘忙得團團轉。';

/** Everything in the library. */
async function readAll(): Promise<unknown> {
  const db = await openLibrary();
  return Promise.all(storeNames.map((name) => db.getAll(name)));
}

/** Lets the transaction be aborted at the nth write from now on, as when the browser ends; answers whether it came to that. */
function abortAt(step: number): () => boolean {
  let left = step;
  for (const name of ['put', 'delete', 'clear'] as const) {
    const write = IDBObjectStore.prototype[name] as (...args: unknown[]) => IDBRequest;
    vi.spyOn(IDBObjectStore.prototype, name).mockImplementation(function (
      this: IDBObjectStore,
      ...args: unknown[]
    ) {
      const request = write.apply(this, args);
      left -= 1;
      if (left === 0) this.transaction.abort();
      return request as never;
    });
  }
  return () => left <= 0;
}

let id = '';
let deleted = '';
let file = new Blob();

const writers: [name: string, write: () => Promise<unknown>][] = [
  ['saving', () => saveArticle(article('https://new.example/', '全新的一篇'))],
  ['saving again', () => saveArticle(article(url, `${story}後來補充。`))],
  ['saving what is in the trash', () => saveArticle(article('https://gone.example/', story))],
  ['tagging', () => setState(id, { tags: ['甲'], note: '筆記' })],
  ['deleting', () => deleteArticle(id)],
  ['restoring', () => restoreArticles([deleted])],
  ['purging', () => purgeArticles([deleted])],
  ['importing', () => importLibrary(file)],
];

beforeEach(async () => {
  await wipe();
  await saveArticle(article('https://backup.example/1', '備份裡的'));
  await saveArticle(article('https://backup.example/2', '另一篇'));
  file = new Blob([await backup()]);
  await wipe();
  const saved = await saveArticle(article(url, story));
  const gone = await saveArticle(article('https://gone.example/', story));
  if (saved.ok) id = saved.id;
  if (gone.ok) deleted = gone.id;
  await deleteArticle(deleted);
});

describe.each(writers)('%s', (_name, write) => {
  it('leaves nothing behind whichever of its writes is the last', async () => {
    const before = await readAll();
    let isReached = true;
    for (let step = 1; isReached; step += 1) {
      const wasReached = abortAt(step);
      const result = await write().catch((error: unknown) => ({ ok: false, error }));
      isReached = wasReached();
      vi.restoreAllMocks();
      expect(await findFaults()).toEqual([]);
      if (!isReached) break;
      expect(result).toMatchObject(
        'report' in (result as object) ? { report: { stopped: 'interrupted' } } : { ok: false },
      );
      expect(await readAll()).toEqual(before);
      expect(step).toBeLessThan(200);
    }
    expect(await readAll()).not.toEqual(before);
  });
});

it('findFaults tells of what is wrong', async () => {
  const db = await openLibrary();
  await db.delete('texts', id);
  await db.put('entries', { id: 'alone' } as never);
  expect((await findFaults()).sort()).toEqual(
    ['alone: is damaged', 'alone: is in the list without an article', `${id}: has no text`].sort(),
  );
});
