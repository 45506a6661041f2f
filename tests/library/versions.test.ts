import { beforeEach, expect, it } from 'vitest';
import { findFaults } from '@/utils/library/check-library';
import { deleteArticle } from '@/utils/library/delete-article';
import { listTags } from '@/utils/library/list-tags';
import { findSaved, findState, listVersions, readArticle } from '@/utils/library/read-library';
import { restoreVersion } from '@/utils/library/restore-version';
import { saveArticle } from '@/utils/library/save-article';
import { searchArticles } from '@/utils/library/search-articles';
import { keepPosition, setState, setStates } from '@/utils/library/set-state';
import { parseStateChange } from '@/utils/library/state-change';
import { article, wipe } from './library';

const url = 'https://news.example/1';
const first = '臺灣的夜市總是人聲鼎沸，小吃攤一個接著一個。';

async function save(text: string): Promise<string> {
  const saved = await saveArticle(article(url, text));
  if (!saved.ok) throw new Error(saved.failure);
  return saved.id;
}
const readText = async (id: string) => {
  const reading = await readArticle(id);
  return JSON.stringify(reading.ok && reading.article.content);
};

beforeEach(wipe);

it('an earlier text can be made the present one, and the other one stays', async () => {
  const id = await save(first);
  await setState(id, { tags: ['吃'] });
  expect(await save(`${first}後來又多了一攤。`)).toBe(id);
  const [version] = await listVersions(id);
  expect(await restoreVersion(id, version?.hash ?? '')).toBe(true);
  expect(await readText(id)).not.toContain('後來');
  const after = await listVersions(id);
  expect(after).toHaveLength(1);
  expect(JSON.stringify(after[0]?.article.content)).toContain('後來');
  expect(await readArticle(id)).toMatchObject({ state: { tags: ['吃'] } });
  expect((await searchArticles('後來', 5)).total).toBe(0);
  expect(await findFaults()).toEqual([]);

  expect(await restoreVersion(id, after[0]?.hash ?? '')).toBe(true);
  expect(await readText(id)).toContain('後來');
});

it('a text that is gone, or of an article in the trash, is not restored', async () => {
  const id = await save(first);
  await save(`${first}後來又多了一攤。`);
  expect(await restoreVersion(id, 'none')).toBe(false);
  const [version] = await listVersions(id);
  await deleteArticle(id);
  expect(await restoreVersion(id, version?.hash ?? '')).toBe(false);
  expect(await listVersions(id)).toHaveLength(1);
});

it('what a reader added is told of articles in the list alone', async () => {
  const id = await save(first);
  expect(await findState(id)).toMatchObject({ id, tags: [], note: '' });
  await setState(id, { note: '筆記' });
  expect(await findState(id)).toMatchObject({ note: '筆記' });
  await deleteArticle(id);
  expect(await findState(id)).toBeUndefined();
  expect(await findState('none')).toBeUndefined();
});

it('a change that comes by a message is taken by its fields, and refused where one is something else', () => {
  const change = { tags: ['茶'], isStarred: true, isRead: false, note: '' };
  expect(parseStateChange({ ...change, id: 'x', change: 9, position: { offset: 1, share: 1 } })).toEqual(
    change,
  );
  expect(parseStateChange({ note: '一' })).toEqual({ note: '一' });
  for (const wrong of [{ tags: 'x' }, { tags: [5] }, { isStarred: 'yes' }, { note: undefined }, null])
    expect(() => parseStateChange(wrong)).toThrow();
});

it('a position is known by the page, and an article that is read to its end is read', async () => {
  const id = await save(first);
  expect(await findSaved(url)).toMatchObject({ id });
  await keepPosition(id, { offset: 12, share: 0.5 }, false);
  expect(await findSaved(`${url}#part`)).toMatchObject({ position: { offset: 12, share: 0.5 } });
  expect(await readArticle(id)).toMatchObject({ state: { isRead: false } });
  await keepPosition(id, { offset: 20, share: 1 }, true);
  await keepPosition(id, { offset: 0, share: 0 }, true);
  expect(await readArticle(id)).toMatchObject({ state: { isRead: true, position: { share: 0 } } });
  await keepPosition('gone', { offset: 1, share: 0.5 }, true);
  expect(await findFaults()).toEqual([]);
});

it('all tags are listed, once each', async () => {
  const second = await saveArticle(article('https://news.example/2', '貓咪跑酷。'));
  const ids = [await save(first), second.ok ? second.id : ''];
  await setStates(ids, ({ id }) => ({ tags: id === ids[0] ? ['吃', '夜市'] : ['吃'] }));
  expect((await listTags()).toSorted()).toEqual(['吃', '夜市'].toSorted());
});
