// @vitest-environment happy-dom
import { openDB } from 'idb';
import { afterEach, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { closeLibrary, databaseName, openLibrary } from '@/utils/library/database';
import { listArticles } from '@/utils/library/list-articles';
import { createFirstStores } from '@/utils/library/migrations/to-version-1';
import { readArticle } from '@/utils/library/read-library';
import { setState } from '@/utils/library/set-state';
import { useInterfaceTexts } from '../helpers/interface-texts';
import { wipe } from '../library/library';
import { click, closePage, completeBrowser, find, openPage, press, save, texts, until, write } from './page';

const titles = () => texts('.row-title');
const focused = () => document.activeElement?.querySelector('.row-title')?.textContent;
const said = () => texts('.toast p').join();

beforeAll(useInterfaceTexts);
beforeEach(async () => {
  completeBrowser();
  localStorage.clear();
  await wipe();
});
afterEach(() => {
  closePage();
  vi.restoreAllMocks();
});

/** Opens the page with these articles, the focus on the newest. */
async function openWith(...names: string[]): Promise<string[]> {
  const ids = await save(...names);
  await openPage('#/');
  await until(() => expect(titles()).toHaveLength(Math.min(names.length, 12)));
  await press('ArrowDown');
  await until(() => expect(focused()).toBe(names.at(-1)));
  return ids;
}

describe('the list', () => {
  it('draws the rows in sight of any number, and says how many there are', async () => {
    const db = await openLibrary();
    await save('甲');
    const [entry] = await db.getAll('entries');
    if (!entry) throw new Error('no entry');
    const tx = db.transaction('entries', 'readwrite');
    for (let index = 1; index < 3000; index += 1)
      void tx.store.put({ ...entry, id: `c${index}`, title: `第${index}篇`, order: index });
    await tx.done;
    await openPage('#/');
    await until(() => expect(find('.row').getAttribute('aria-setsize')).toBe('3000'));
    expect(titles().length).toBeLessThan(30);
    await press('ArrowDown');
    await press('End');
    await until(() => expect(focused()).toBe('第2999篇'));
    expect(document.activeElement?.closest('li')?.getAttribute('aria-posinset')).toBe('3000');
    await press('PageUp');
    await until(() => expect(focused()).toBe('第2994篇'));
    await press('Home');
    await until(() => expect(focused()).toBe('甲'));
    await press('ArrowUp');
    expect(document.activeElement?.id).toBe('search');
  });

  it('stars, marks, deletes and undoes by keys, on the row with the focus or on those selected', async () => {
    await openWith('甲', '乙', '丙');
    await press('s');
    await until(() => expect(find('.row-star').getAttribute('aria-pressed')).toBe('true'));
    await press('x');
    await press('Shift+ArrowDown');
    await until(() => expect(texts('.bulk-count')).toEqual(['2 selected']));
    await press('u');
    await until(() => expect(texts('.row-dot')).toHaveLength(1));
    expect(said()).toBe('Marked as read: 2 articles');
    await press('Delete');
    await until(() => expect(titles()).toEqual(['甲']));
    await until(() => expect(focused()).toBe('甲'));
    // Step by step, the last first.
    await press('Control+z');
    await until(() => expect(titles()).toEqual(['丙', '乙', '甲']));
    await press('Control+z');
    await until(() => expect(texts('.row-dot')).toHaveLength(3));
    await press('Control+z');
    await until(() => expect(find('.row-star').getAttribute('aria-pressed')).toBe('false'));
  });

  it('leaves everything as it is for keys and clicks of scripts', async () => {
    const [id = ''] = await openWith('甲');
    await press('Delete', false);
    await press('s', false);
    await click('.row-delete', false);
    await click('.row-star', false);
    await until(() => expect(titles()).toEqual(['甲']));
    expect(await readArticle(id)).toMatchObject({ ok: true, state: { isStarred: false } });
  });

  it('leaves what was changed meanwhile alone where something else is undone', async () => {
    const [id = ''] = await openWith('甲');
    await press('s');
    await until(() => expect(said()).toContain('Starred'));
    await setState(id, { note: '後來的筆記' });
    await press('Control+z');
    await until(() => expect(said()).toBe('Undone.'));
    expect(await readArticle(id)).toMatchObject({ state: { isStarred: false, note: '後來的筆記' } });
  });

  it('tags many at once, with what all, some and none of them have', async () => {
    const [first = ''] = await openWith('甲', '乙');
    await setState(first, { tags: ['茶'] });
    await until(() => expect(texts('.row-tag')).toEqual(['茶']));
    await press('Control+a');
    await press('t');
    const box = find('.tag-choice input') as HTMLInputElement;
    expect(box.indeterminate).toBe(true);
    await write('.tag-field input', '生活');
    await press('Enter');
    await until(() => expect(texts('.tag-name')).toEqual(['生活', '茶']));
    find('form').dispatchEvent(
      Object.defineProperty(new Event('submit', { cancelable: true }), 'isTrusted', { value: true }),
    );
    await until(() => expect(texts('.row-tag').sort()).toEqual(['生活', '生活', '茶']));
    await press('Control+z');
    await until(() => expect(texts('.row-tag')).toEqual(['茶']));
  });

  it('shows a part of itself as its address says, and says where nothing fits', async () => {
    const [first = ''] = await save('甲', '乙');
    await setState(first, { tags: ['茶'], isRead: true });
    await openPage('#/?tag=茶');
    await until(() => expect(titles()).toEqual(['甲']));
    expect(texts('.view-title')).toEqual(['#茶']);
    expect(texts('.nav-link[aria-current] .nav-name')).toEqual(['茶']);
    location.hash = '#/?tag=茶&unread';
    await until(() => expect(texts('.blank-title')).toEqual(['No article fits']));
    location.hash = '#/?starred';
    await until(() => expect(texts('.blank-title')).toEqual(['Nothing starred']));
  });

  it('finds in either script as one types, and marks what was found', async () => {
    await openWith('甲', '乙');
    await write('#search', '台湾的甲');
    await until(() => expect(titles()).toEqual(['甲']));
    expect(texts('.row-text mark')).toEqual(['臺灣的甲']);
    expect(texts('.found')).toEqual(['1 found']);
    expect(location.hash).toBe('#/?q=%E5%8F%B0%E6%B9%BE%E7%9A%84%E7%94%B2');
    await write('#search', '沒有的');
    await until(() => expect(texts('.blank-title')).toEqual(['Nothing found for “沒有的”']));
  });

  it('says once that removing the extension removes it', async () => {
    await openWith('甲');
    await click('.removal .tool');
    expect(texts('.removal')).toEqual([]);
    closePage();
    await openPage('#/');
    await until(() => expect(titles()).toEqual(['甲']));
    expect(texts('.removal')).toEqual([]);
  });
});

describe('trouble', () => {
  it('a full disk is told of, with the way to what takes room, and what is there stays', async () => {
    await openWith('甲');
    const put = vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(() => {
      throw new DOMException('full', 'QuotaExceededError');
    });
    await press('Delete');
    await until(() => expect(said()).toContain('There is no space left'));
    expect(find('.toast a').getAttribute('href')).toBe('#/safety');
    put.mockRestore();
    expect((await listArticles()).total).toBe(1);
  });

  it('data of a newer version is refused and left alone, with what to do', async () => {
    await closeLibrary();
    (await openDB(databaseName, 99)).close();
    await openPage('#/');
    await until(() => expect(find('.blank').getAttribute('role')).toBe('alert'));
    expect(find('.blank').textContent).toContain('newer version of Qingye');
    expect(texts('.blank button')).toEqual(['Try again']);
  });

  it('an older page that holds the library is named', async () => {
    await closeLibrary();
    const older = await openDB(databaseName, 1, { upgrade: (db) => createFirstStores(db as never) });
    await openPage('#/');
    await until(() => expect(texts('.blank').join()).toContain('Close the other tabs'));
    older.close();
    await until(() => expect(texts('.blank-title')).toEqual(['Nothing saved yet']));
  });
});
