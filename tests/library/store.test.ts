import { openDB } from 'idb';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Article } from '@/utils/article/article';
import { closeLibrary, databaseName, openLibrary } from '@/utils/library/database';
import { deleteArticle, restoreArticle } from '@/utils/library/delete-article';
import { listArticles } from '@/utils/library/list-articles';
import { databaseVersion } from '@/utils/library/migrations';
import { findSaved, readArticle } from '@/utils/library/read-library';
import { saveArticle } from '@/utils/library/save-article';
import { article, wipe } from './library';

const one = article('https://news.example/1', '第一篇', { title: '一', byline: '甲' });
const two = article('https://news.example/2', '第二篇', { title: '二' });

/** Saves an article that must be saved; answers its id. */
async function save(saved: Article): Promise<string> {
  const result = await saveArticle(saved);
  if (!result.ok) throw new Error(result.failure);
  return result.id;
}

/** Makes the next writes into a store fail as a browser does. */
function failPuts(error: DOMException): void {
  vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(() => {
    throw error;
  });
}

beforeEach(wipe);
afterEach(() => vi.restoreAllMocks());

describe('saveArticle', () => {
  it('keeps the article as it was read, with its removals', async () => {
    const whole: Article = {
      ...one,
      removals: [
        { id: 0, rule: 'ad', kind: 'ad', stage: 'page', text: '廣告', spans: [[0, 2]], content: [] },
      ],
    };
    const id = await save(whole);
    expect(await readArticle(id)).toMatchObject({ ok: true, article: whole });
  });

  it('updates a page that is there already, whatever its fragment, and keeps id and first time', async () => {
    const id = await save(one);
    const [before] = (await listArticles()).entries;
    const again = await saveArticle({ ...one, url: `${one.url}#part`, title: '一改' });
    expect(again).toEqual({ ok: true, id, updated: true });
    const { entries } = await listArticles();
    expect(entries).toHaveLength(1);
    expect(entries[0]).toMatchObject({ id, title: '一改', savedAt: before?.savedAt });
    expect(entries[0]?.change).toBeGreaterThan(before?.change ?? 0);
  });

  it('asks for a strict transaction', async () => {
    const transaction = vi.spyOn(IDBDatabase.prototype, 'transaction');
    await save(one);
    expect(transaction.mock.calls.map((call) => call[2])).toContainEqual({ durability: 'strict' });
  });

  it('says that there is no space, and harms nothing that was there', async () => {
    const id = await save(one);
    failPuts(new DOMException('full', 'QuotaExceededError'));
    expect(await saveArticle(two)).toEqual({ ok: false, failure: 'quota' });
    expect(await saveArticle({ ...one, title: 'x' })).toEqual({ ok: false, failure: 'quota' });
    vi.restoreAllMocks();
    expect((await listArticles()).entries.map((entry) => entry.title)).toEqual(['一']);
    expect(await readArticle(id)).toMatchObject({ ok: true, article: one });
    expect(await saveArticle(two)).toMatchObject({ ok: true });
  });

  it('says that it was interrupted when the transaction is aborted between its writes', async () => {
    const put = IDBObjectStore.prototype.put;
    vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(function (this: IDBObjectStore, value, key) {
      const request = put.call(this, value, key);
      if (this.name === 'entries') this.transaction.abort();
      return request;
    });
    expect(await saveArticle(one)).toEqual({ ok: false, failure: 'interrupted' });
    vi.restoreAllMocks();
    expect(await listArticles()).toEqual({ entries: [], total: 0, damaged: [] });
    expect(await findSaved(one.url)).toBeUndefined();
  });

  it('refuses to write into a library of a newer version', async () => {
    await closeLibrary();
    (await openDB(databaseName, databaseVersion + 1)).close();
    expect(await saveArticle(one)).toEqual({ ok: false, failure: 'newer-data' });
  });

  it('sanitises what it stores', async () => {
    const hostile = structuredClone(one);
    hostile.content.children.push({
      type: 'element',
      tagName: 'script',
      properties: { src: 'https://evil.example/x.js' },
      children: [],
    });
    const id = await save(hostile);
    expect(await readArticle(id)).toMatchObject({ ok: true, article: one });
    expect(await saveArticle({ ...one, url: 'javascript:alert(1)' })).toEqual({
      ok: false,
      failure: 'unknown',
    });
  });

  it('loses nothing when many save at once', async () => {
    const many = Array.from({ length: 40 }, (_, i) => article(`https://news.example/${i % 20}`, `第${i}篇`));
    await Promise.all(many.map(saveArticle));
    const { entries } = await listArticles();
    expect(new Set(entries.map((entry) => entry.url)).size).toBe(20);
    expect(entries).toHaveLength(20);
    expect(new Set(entries.map((entry) => entry.change)).size).toBe(20);
  });
});

describe('listArticles', () => {
  it('gives the newest first', async () => {
    await save(one);
    await save(two);
    expect((await listArticles()).entries.map((entry) => entry.title)).toEqual(['二', '一']);
  });

  it('goes on beside damaged records', async () => {
    const id = await save(one);
    await save(two);
    const db = await openLibrary();
    await db.put('entries', { id, title: 5 } as never);
    await db.put('articles', { id, article: null } as never);
    expect(await listArticles()).toMatchObject({ entries: [{ title: '二' }], damaged: [id] });
    expect(await readArticle(id)).toEqual({ ok: false, failure: 'damaged' });
    await deleteArticle(id);
    expect(await listArticles()).toMatchObject({ entries: [{ title: '二' }], damaged: [] });
  });
});

describe('deleteArticle', () => {
  it('deletes, and brings the same record back', async () => {
    const id = await save(one);
    const [before] = (await listArticles()).entries;
    const deleted = await deleteArticle(id);
    expect(await readArticle(id)).toEqual({ ok: false, failure: 'missing' });
    expect(await findSaved(one.url)).toBeUndefined();
    expect(await restoreArticle(deleted)).toBe(true);
    const [after] = (await listArticles()).entries;
    const { change, order, unread } = after ?? {};
    expect(after).toEqual({ ...before, change, order, unread });
    expect(await findSaved(one.url)).toEqual({ id, savedAt: before?.savedAt });
  });

  it('does not double a page that was saved again meanwhile', async () => {
    const deleted = await deleteArticle(await save(one));
    const id = await save(one);
    expect(id).toBe(deleted.id);
    expect(await restoreArticle(deleted)).toBe(false);
    expect((await listArticles()).entries.map((entry) => entry.id)).toEqual([id]);
  });
});
