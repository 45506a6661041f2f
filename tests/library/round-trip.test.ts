import { beforeEach, expect, it } from 'vitest';
import { makeSource } from '@/bench/library/articles';
import { openLibrary } from '@/utils/library/database';
import { deleteArticle } from '@/utils/library/delete-article';
import { exportLibrary } from '@/utils/library/export-library';
import { keepImages } from '@/utils/library/images/keep-images';
import { importLibrary } from '@/utils/library/import-library';
import { saveArticle } from '@/utils/library/save-article';
import { storeNames } from '@/utils/library/schema';
import { searchArticles } from '@/utils/library/search-articles';
import { setState } from '@/utils/library/set-state';
import { wipe } from './library';

const count = 1000;
const png = (n: number) => new Blob([Uint8Array.of(0x89, 0x50, 0x4e, 0x47, n & 255, n >> 8)]);

/** Everything in the library but what belongs to this one: change numbers, the places of the list that come of them, the index. */
async function readAll(): Promise<Record<string, unknown[]>> {
  const db = await openLibrary();
  const all: Record<string, unknown[]> = {};
  for (const name of storeNames) {
    if (/docs|pending|postings|counters/.test(name)) continue;
    const values = await db.getAll(name);
    all[name] = values.map((value) => {
      const {
        change: _c,
        order: _o,
        unread: _u,
        starred: _s,
        doc: _d,
        ...rest
      } = value as Record<string, unknown>;
      return rest;
    });
  }
  const images = await db.getAll('images');
  all.images = await Promise.all(images.map(async ({ hash, blob }) => [hash, blob.type, await blob.text()]));
  return all;
}

beforeEach(wipe);

it(`${count} articles come back field by field after export, wipe and import`, {
  timeout: 120_000,
}, async () => {
  const { makeArticle } = makeSource(3);
  for (let i = 0; i < count; i += 1) {
    const made = makeArticle(i);
    if (i % 10 === 0)
      made.content.children.push({
        type: 'element',
        tagName: 'img',
        properties: { src: `https://img.example/${i}` },
        children: [],
      });
    const saved = await saveArticle(made);
    if (!saved.ok) throw new Error(saved.failure);
    if (i % 10 === 0) await keepImages(saved.id, async () => png(i % 300));
    if (i % 7 === 0)
      await setState(saved.id, {
        tags: [`標籤${i % 5}`],
        isStarred: true,
        isRead: i % 2 === 0,
        note: `筆記 ${i}`,
        position: { offset: i, share: 0.25 },
      });
    if (i % 25 === 0) {
      const [first] = made.content.children;
      await saveArticle({
        ...made,
        content: { ...made.content, children: first ? [first, ...made.content.children] : [] },
      });
    }
    if (i % 50 === 0) await deleteArticle(saved.id);
  }
  const before = await readAll();
  const found = await searchArticles('筆記', 5);
  const backup = await exportLibrary();
  await wipe();
  const result = await importLibrary(backup);
  expect(result).toEqual({
    ok: true,
    report: { added: count, updated: 0, skipped: 0, failed: [], altered: [] },
  });
  const after = await readAll();
  for (const name of Object.keys(before)) expect(after[name], name).toEqual(before[name]);
  expect((await searchArticles('筆記', 5)).total).toBe(found.total);

  expect(await importLibrary(backup)).toMatchObject({ report: { added: 0, updated: 0, skipped: count } });
  const twice = await readAll();
  for (const name of Object.keys(before)) expect(twice[name], name).toEqual(before[name]);
});
