import { beforeEach, describe, expect, it } from 'vitest';
import { openLibrary } from '@/utils/library/database';
import {
  deleteArticle,
  deleteArticles,
  restoreArticle,
  restoreArticles,
} from '@/utils/library/delete-article';
import { countFacets, listArticles } from '@/utils/library/list-articles';
import { listDamaged, mendRecords } from '@/utils/library/quarantine';
import { findSaved, listVersions, readArticle } from '@/utils/library/read-library';
import { saveArticle } from '@/utils/library/save-article';
import { searchArticles } from '@/utils/library/search-articles';
import { setState, setStates } from '@/utils/library/set-state';
import { listTrash, purgeArticles, purgeExpired, trashDays } from '@/utils/library/trash';
import { article, wipe } from './library';

/** A text whose characters no other seed has. */
const prose = (seed: number) =>
  Array.from({ length: 80 }, (_, i) => String.fromCharCode(0x5000 + seed * 1000 + i * 7)).join('');
const url = 'https://notes.example/app';

async function save(...[address, text, fields]: Parameters<typeof article>): Promise<string> {
  const saved = await saveArticle(article(address, text, fields));
  if (!saved.ok) throw new Error(saved.failure);
  return saved.id;
}
const titles = async (...args: Parameters<typeof listArticles>) =>
  (await listArticles(...args)).entries.map((entry) => entry.title).join();

beforeEach(wipe);

describe('pages of one address', () => {
  it('are one article as long as the text is much the same, and its earlier texts are kept', async () => {
    const id = await save(url, prose(1), { title: '一' });
    await setState(id, { tags: ['甲'] });
    expect(await save(url, `${prose(1)}更新了一句`, { title: '二' })).toBe(id);
    expect(await save(url, prose(1).slice(0, 60), { title: '三' })).toBe(id);
    expect((await listVersions(id)).map((version) => version.article.title)).toEqual(['二', '一']);
    expect((await listArticles()).entries).toMatchObject([{ title: '三', earlier: 2, tags: ['甲'] }]);
  });

  it('keep no version where only the frame changed or an earlier text came back', async () => {
    const id = await save(url, prose(1), { title: '一' });
    await save(url, prose(1), { title: '改' });
    expect(await listVersions(id)).toEqual([]);
    await save(url, `${prose(1)}更新`, {});
    await save(url, prose(1), {});
    expect(await listVersions(id)).toHaveLength(1);
  });

  it('do not overwrite each other where they are others', async () => {
    const one = await save(url, prose(1), { title: '一' });
    const two = await save(url, prose(2), { title: '二' });
    expect(two).not.toBe(one);
    expect(await titles()).toBe('二,一');
    expect((await findSaved(url))?.id).toBe(two);
    expect(await save(url, prose(1), { title: '一改' })).toBe(one);
    expect(await titles()).toBe('二,一改');
  });

  it('are saved though a damaged record has their address', async () => {
    const one = await save(url, prose(1));
    const db = await openLibrary();
    await db.put('articles', { id: one, key: url, article: 5 } as never);
    expect((await saveArticle(article(url, prose(2)))).ok).toBe(true);
  });

  it('never take the place of another page that has their id', async () => {
    const id = await save(url, prose(1));
    const db = await openLibrary();
    const record = { ...(await db.get('articles', id)), key: 'https://victim.example/' };
    await db.put('articles', record as never);
    expect(await save(url, prose(1))).not.toBe(id);
    expect(await db.get('articles', id)).toEqual(record);
  });

  it('get an id that two libraries agree on', async () => {
    const id = await save(url, prose(1));
    await wipe();
    await save('https://other.example/', prose(3));
    expect(await save(url, prose(1))).toBe(id);
  });
});

describe('setStates', () => {
  it('changes what it is told, lists and filters follow, and it can be undone', async () => {
    const one = await save('https://www.a.example/1', prose(1), { title: '一' });
    const two = await save('https://b.example/2', prose(2), { title: '二' });
    await save('https://b.example/3', prose(3), { title: '三' });
    const before = await setStates([one, two, 'gone'], ({ tags }) => ({
      tags: [...tags, ' 科技 ', '科技', ''],
    }));
    await setState(two, {
      isStarred: true,
      isRead: true,
      note: '值得再看',
      position: { offset: 12, share: 0.5 },
    });
    expect((await listArticles()).entries[1]).toMatchObject({
      tags: ['科技'],
      isStarred: true,
      isRead: true,
      note: '值得再看',
      share: 0.5,
    });
    expect(await titles({ filter: { by: 'tag', tag: '科技' } })).toBe('二,一');
    expect(await titles({ filter: { by: 'site', site: 'b.example' } })).toBe('三,二');
    expect(await titles({ filter: { by: 'unread' } })).toBe('三,一');
    expect(await titles({ filter: { by: 'starred' } })).toBe('二');
    expect(await listArticles({ limit: 1 })).toMatchObject({ total: 3, entries: [{ title: '三' }] });
    expect(countFacets((await listArticles()).entries)).toEqual({
      tags: [['科技', 2]],
      sites: [
        ['b.example', 2],
        ['a.example', 1],
      ],
    });
    expect(await readArticle(two)).toMatchObject({ ok: true, state: { position: { offset: 12 } } });
    for (const state of before) await setState(state.id, state);
    expect(await titles({ filter: { by: 'tag', tag: '科技' } })).toBe('');
    expect(await titles({ filter: { by: 'starred' } })).toBe('');
  });

  it('survives saving the page again', async () => {
    const id = await save(url, prose(1));
    await setState(id, { note: '筆記 table' });
    await save(url, `${prose(1)}更新`);
    expect((await listArticles()).entries).toMatchObject([{ note: '筆記 table' }]);
    expect((await searchArticles('笔记', 5)).hits[0]?.note).toEqual([
      { text: '筆記', isHit: true },
      { text: ' table', isHit: false },
    ]);
    expect((await searchArticles('tab', 5)).total).toBe(1);
    expect((await searchArticles('able', 5)).total).toBe(0);
  });
});

describe('the trash', () => {
  const day = 24 * 60 * 60 * 1000;

  it('holds what was deleted until it is restored', async () => {
    const ids = [
      await save('https://a.example/1', prose(1), { title: '一' }),
      await save(url, prose(2), { title: '二' }),
    ];
    await setState(ids[0] ?? '', { tags: ['甲'], isStarred: true });
    const before = await listArticles();
    await deleteArticles(ids);
    expect(await titles()).toBe('');
    expect((await searchArticles(prose(1).slice(0, 2), 5)).total).toBe(0);
    expect(await findSaved(url)).toBeUndefined();
    expect((await listTrash()).map(({ title, url: address }) => [title, address])).toEqual(
      expect.arrayContaining([
        ['一', 'https://a.example/1'],
        ['二', url],
      ]),
    );
    expect((await restoreArticles([...ids, 'gone'])).sort()).toEqual([...ids].sort());
    const strip = ({ entries }: typeof before) =>
      entries.map((entry) => ({ ...entry, change: 0, order: 0, unread: 0, starred: 0 }));
    expect(strip(await listArticles())).toEqual(expect.arrayContaining(strip(before)));
    expect((await searchArticles(prose(1).slice(0, 2), 5)).total).toBe(1);
    expect(await listTrash()).toEqual([]);
  });

  it('gives back a page that is saved again, with what was added to it', async () => {
    const id = await save(url, prose(1));
    await setState(id, { tags: ['甲'] });
    await deleteArticle(id);
    await save(url, `${prose(1)}更新`);
    expect((await listArticles()).entries).toMatchObject([{ id, tags: ['甲'] }]);
    expect(await listTrash()).toEqual([]);
  });

  it('is emptied after 30 days, and of nothing before', async () => {
    const id = await save(url, prose(1));
    await save(url, `${prose(1)}更新`);
    await setState(id, { note: '筆記' });
    expect(await purgeArticles([id])).toBe(0);
    await deleteArticle(id);
    expect(await purgeExpired(Date.now() + (trashDays - 1) * day)).toBe(0);
    expect(await purgeExpired(Date.now() + (trashDays + 1) * day)).toBe(1);
    expect(await restoreArticle({ id })).toBe(false);
    const db = await openLibrary();
    for (const store of ['articles', 'states', 'versions', 'trash', 'entries', 'texts'] as const)
      expect(await db.count(store), store).toBe(0);
    expect(await db.getAll('tombstones')).toMatchObject([{ id, change: 5 }]);
  });
});

describe('damage', () => {
  it('to a line of the list is mended', async () => {
    const id = await save(url, prose(1), { title: '一' });
    await setState(id, { tags: ['甲'] });
    const db = await openLibrary();
    await db.put('entries', { id, title: 5 } as never);
    expect(await listArticles()).toMatchObject({ entries: [], damaged: [id] });
    await mendRecords([id]);
    expect(await listArticles()).toMatchObject({ entries: [{ title: '一', tags: ['甲'] }], damaged: [] });
  });

  it('to an article puts it aside, from where it can be deleted and come back', async () => {
    const id = await save(url, prose(1), { title: '一' });
    await save('https://b.example/', prose(2), { title: '二' });
    const db = await openLibrary();
    const record = { ...(await db.get('articles', id)), article: { title: '一', content: 'cut' } };
    await db.put('articles', record as never);
    expect(await readArticle(id)).toEqual({ ok: false, failure: 'damaged' });
    expect(await listArticles()).toMatchObject({ entries: [{ title: '二' }], damaged: [id] });
    expect(await listDamaged()).toMatchObject([{ id, title: '一', record }]);
    expect(await deleteArticle(id)).toEqual({ id, title: '一' });
    expect((await listArticles()).damaged).toEqual([]);
    expect(await restoreArticle({ id })).toBe(true);
    expect((await listArticles()).damaged).toEqual([id]);
  });
});
