import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { importLibrary } from '@/utils/library/import-library';
import { listArticles } from '@/utils/library/list-articles';
import { readArticle } from '@/utils/library/read-library';
import { saveArticle } from '@/utils/library/save-article';
import { searchArticles } from '@/utils/library/search-articles';
import { article, backup, wipe } from './library';

const one = article('https://news.example/1', '臺灣', { title: '一' });
const two = article('https://news.example/2', '第二篇', { title: '二' });
const importText = (text: string) => importLibrary(new Blob([text]));
const articlesOf = (json: string): unknown[] => JSON.parse(json).items;
const withArticles = (...articles: unknown[]) =>
  JSON.stringify({ format: 'qingye-library', version: 1, articles });

/** A record of a backup around an article of any make. */
const record = (content: unknown, fields: object = {}) => ({
  version: 1,
  id: 'a1',
  savedAt: '2026-01-01T00:00:00.000Z',
  updatedAt: '2026-01-01T00:00:00.000Z',
  article: content,
  ...fields,
});

beforeEach(async () => {
  await wipe();
  await saveArticle(one);
  await saveArticle(two);
});
afterEach(() => vi.restoreAllMocks());

describe('a backup', () => {
  it('brings back all of it after a wipe', async () => {
    const json = await backup();
    const { entries } = await listArticles();
    await wipe();
    expect(await importText(json)).toEqual({
      ok: true,
      report: { added: 2, updated: 0, skipped: 0, failed: [], altered: [] },
    });
    expect(articlesOf(await backup())).toEqual(articlesOf(json));
    const without = (list: typeof entries) =>
      list.map((entry) => ({ ...entry, change: 0, order: 0, unread: 0 }));
    expect(without((await listArticles()).entries)).toEqual(without(entries));
    expect((await searchArticles('台湾', 5)).total).toBe(1);
  });

  it('changes nothing when imported twice', async () => {
    const json = await backup();
    expect(await importText(json)).toMatchObject({ report: { added: 0, updated: 0, skipped: 2 } });
    expect(articlesOf(await backup())).toEqual(articlesOf(json));
  });

  it('updates what is older and leaves what is newer', async () => {
    const older = record({ ...one, title: '舊' });
    const newer = record({ ...two, title: '新' }, { updatedAt: '2100-01-01T00:00:00.000Z' });
    expect(await importText(withArticles(older, newer))).toMatchObject({
      report: { updated: 1, skipped: 1 },
    });
    expect((await listArticles()).entries.map((entry) => entry.title)).toEqual(['新', '一']);
  });

  it('does not let one page take the place of another by its id', async () => {
    const id = (await listArticles()).entries[0]?.id ?? '';
    await importText(withArticles(record(article('https://evil.example/', 'x'), { id })));
    expect((await listArticles()).entries).toHaveLength(3);
    expect(await readArticle(id)).toMatchObject({ ok: true, article: two });
  });
});

describe('a damaged backup', () => {
  it.each([
    ['', 'not-json'],
    ['{"format":"qingye-library","version":1,"articles":[{"version":1', 'not-json'],
    ['[]', 'not-library'],
    ['null', 'not-library'],
    ['{"format":"qingye-library","version":"1","articles":[]}', 'not-library'],
    ['{"format":"qingye-library","version":1,"articles":{}}', 'not-library'],
    ['{"format":"qingye-library","version":3,"articles":[]}', 'newer-data'],
    ['{"a":'.repeat(200_000), 'not-json'],
  ])('%.60j is refused: %s', async (json, refusal) => {
    const before = await backup();
    expect(await importText(json)).toEqual({ ok: false, refusal });
    expect(articlesOf(await backup())).toEqual(articlesOf(before));
  });

  it('is refused unread when it is too large', async () => {
    const text = vi.fn();
    const slice = () => new Blob(['{"format":"qingye-library","version":1,"articles":[1,1,1']);
    expect(await importLibrary({ size: 2 ** 30, text, slice } as unknown as Blob)).toEqual({
      ok: false,
      refusal: 'too-large',
    });
    expect(text).not.toHaveBeenCalled();
  });

  it('is imported as far as it is sound, with a report', async () => {
    const good = article('https://news.example/3', '好', { title: '好' });
    const result = await importText(
      withArticles(
        null,
        'x',
        record({ ...one, content: 'text', title: '壞' }),
        record({ ...one, url: 'javascript:alert(1)' }),
        record({ ...one, removals: [{ id: 'x' }] }),
        record(one, { version: 9 }),
        record(
          { ...good, byline: 5, leadImage: 'x', script: 'Latn', lang: '"><b>' },
          { id: '../../x', savedAt: 1 },
        ),
      ),
    );
    expect(result).toEqual({
      ok: true,
      report: {
        added: 1,
        updated: 0,
        skipped: 0,
        failed: [
          { kind: 'failure', index: 1, reason: 'damaged' },
          { kind: 'failure', index: 2, reason: 'damaged' },
          { kind: 'failure', index: 3, title: '壞', reason: 'damaged', field: 'content' },
          { kind: 'failure', index: 4, title: '一', reason: 'damaged', field: 'url' },
          { kind: 'failure', index: 5, title: '一', reason: 'damaged', field: 'removals.0.id' },
          { kind: 'failure', index: 6, title: '一', reason: 'newer' },
        ],
        altered: [],
      },
    });
    const added = (await listArticles()).entries.find((entry) => entry.title === '好');
    expect(added?.id).toMatch(/^[\w-]{28}$/);
    expect(await readArticle(added?.id ?? '')).toMatchObject({
      ok: true,
      article: { title: '好', script: 'none' },
    });
  });

  it('cannot bring in markup that runs, nor touch prototypes', async () => {
    const json = withArticles(record(article('https://evil.example/', 'TEXT'))).replace(
      '{"type":"text","value":"TEXT"}',
      `{"type":"element","tagName":"script","properties":{},"children":[{"type":"text","value":"alert(1)"}]},
       {"type":"raw","value":"<script>alert(1)</script>"},
       {"type":"element","tagName":"img","properties":{"src":"javascript:1","onError":"alert(1)","__proto__":{"polluted":1}},"children":[]},
       {"type":"element","tagName":"a","properties":{"href":"data:text/html,x","style":"x","constructor":"x"},"children":[{"type":"text","value":"ok"}],"data":{"hName":"script","offset":3}},
       {"__proto__":{"type":"text","value":"x"}}`,
    );
    const poisoned = json.replace('"version":1,"id"', '"__proto__":{"polluted":1},"version":1,"id"');
    expect(await importText(poisoned)).toMatchObject({ report: { added: 1 } });
    expect(({} as Record<string, unknown>).polluted).toBeUndefined();
    const text = JSON.stringify(await readArticle('a1'));
    expect(text).toContain('ok');
    expect(text).not.toMatch(
      /"script"[^:]|<script|alert|javascript|onError|style|data:|hName|polluted|constructor/,
    );
  });

  it('nested without end is reported', async () => {
    const open = '{"type":"element","tagName":"blockquote","properties":{},"children":[';
    const json = withArticles(record(article('https://deep.example/', 'TEXT'))).replace(
      '"TEXT"}',
      `"TEXT"},${open.repeat(3000)}${']}'.repeat(3000)}`,
    );
    expect(await importText(json)).toMatchObject({
      report: { added: 0, failed: [{ index: 1, field: 'content' }] },
    });
  });

  it('says where it stopped when there is no space, and keeps what was there', async () => {
    const before = await backup();
    const json = withArticles(record(article('https://news.example/4', '四')));
    vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(() => {
      throw new DOMException('full', 'QuotaExceededError');
    });
    expect(await importText(json)).toEqual({
      ok: true,
      report: { added: 0, updated: 0, skipped: 0, failed: [], altered: [], stopped: 'quota' },
    });
    vi.restoreAllMocks();
    expect(articlesOf(await backup())).toEqual(articlesOf(before));
  });
});
