import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { openDB } from 'idb';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { closeLibrary, databaseName, openLibrary } from '@/utils/library/database';
import { listArticles } from '@/utils/library/list-articles';
import { databaseVersion } from '@/utils/library/migrations';
import { listDamaged } from '@/utils/library/quarantine';
import { findSaved, readArticle } from '@/utils/library/read-library';
import { saveArticle } from '@/utils/library/save-article';
import { searchArticles } from '@/utils/library/search-articles';
import { article, wipe } from './library';

interface Written {
  version: number;
  stores: Record<
    string,
    {
      keyPath: string | string[] | null;
      indexes: { name: string; keyPath: string | string[]; multiEntry: boolean }[];
      records: { key: IDBValidKey; value: unknown }[];
    }
  >;
}

const folder = join(import.meta.dirname, 'written-by');
const readWritten = (version: number): Written =>
  JSON.parse(readFileSync(join(folder, `version-${version}.json`), 'utf8'));

/** Writes a library as an earlier version left it. */
async function write({ version, stores }: Written): Promise<void> {
  const db = await openDB(databaseName, version, {
    upgrade(created) {
      for (const [name, { keyPath, indexes, records }] of Object.entries(stores)) {
        const store = created.createObjectStore(name, { keyPath });
        for (const index of indexes)
          store.createIndex(index.name, index.keyPath, { multiEntry: index.multiEntry });
        for (const { key, value } of records) void store.put(value, keyPath === null ? key : undefined);
      }
    },
  });
  db.close();
}

const versions = Array.from({ length: databaseVersion - 1 }, (_, index) => index + 1);

beforeEach(wipe);

it('a library of every earlier version is kept', () => {
  expect(readdirSync(folder).sort()).toEqual(versions.map((version) => `version-${version}.json`));
});

describe.each(versions)('a library of version %i', (version) => {
  const written = readWritten(version);
  const records = (written.stores.articles?.records ?? []).map(
    ({ value }) => value as { id: string; savedAt: string; article: { title: string; content: unknown } },
  );
  const sound = records.filter(({ article: saved }) => typeof saved.content === 'object');
  const damaged = records.filter((record) => !sound.includes(record));

  it('opens, complete', async () => {
    await write(written);
    const { entries } = await listArticles();
    expect(entries.map(({ id }) => id).sort()).toEqual(sound.map(({ id }) => id).sort());
    for (const { id, savedAt, article: saved } of sound) {
      expect(await readArticle(id)).toMatchObject({ ok: true, article: saved });
      expect(entries.find((entry) => entry.id === id)).toMatchObject({ savedAt, title: saved.title });
    }
  });

  it('is searched', async () => {
    await write(written);
    for (const query of ['台湾', '網民', 'evening'])
      expect((await searchArticles(query, 9)).hits, query).toHaveLength(1);
  });

  it('puts damaged records aside as they were', async () => {
    await write(written);
    expect((await listDamaged()).map(({ record }) => record)).toEqual(damaged);
    expect((await listArticles()).damaged).toEqual(damaged.map(({ id }) => id));
  });

  it('knows its pages again, and counts on', async () => {
    await write(written);
    const last = Number(written.stores.counters?.records.find(({ key }) => key === 'change')?.value);
    const saved = await findSaved('https://news.example/1');
    const [first] = sound;
    expect(saved?.id).toBe(first && sound.find(({ id }) => id === saved?.id)?.id);
    const result = await saveArticle(article('https://news.example/1', '臺灣的夜市總是人聲鼎沸。'));
    expect(result).toMatchObject({ ok: true, id: saved?.id, updated: true });
    expect((await (await openLibrary()).get('counters', 'change')) ?? 0).toBe(last + 1);
  });

  it('is as it was where the upgrade fails', async () => {
    await write(written);
    const put = IDBObjectStore.prototype.put;
    vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(function (this: IDBObjectStore, value, key) {
      if (this.name === 'entries') throw new DOMException('full', 'QuotaExceededError');
      return key === undefined ? put.call(this, value) : put.call(this, value, key);
    });
    await expect(openLibrary()).rejects.toMatchObject({ name: 'QuotaExceededError' });
    vi.restoreAllMocks();
    const db = await openDB(databaseName);
    expect(db.version).toBe(version);
    expect(await db.getAll('articles')).toEqual(records);
    db.close();
    expect((await listArticles()).entries).toHaveLength(sound.length);
  });
});

it('a library of a newer version is refused and left alone', async () => {
  await saveArticle(article('https://news.example/1', '一'));
  await closeLibrary();
  (await openDB(databaseName, databaseVersion + 1)).close();
  await expect(openLibrary()).rejects.toMatchObject({ name: 'VersionError' });
  const db = await openDB(databaseName);
  expect(await db.count('articles')).toBe(1);
  db.close();
});
