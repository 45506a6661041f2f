import { beforeEach, expect, it, vi } from 'vitest';
import { listChangesSince } from '@/utils/library/changes-since';
import { findFaults } from '@/utils/library/check-library';
import { deleteArticle } from '@/utils/library/delete-article';
import { deleteForGood } from '@/utils/library/delete-for-good';
import { type Freeable, freeSpace } from '@/utils/library/free-space';
import { keepImages } from '@/utils/library/images/keep-images';
import { readImages } from '@/utils/library/images/read-images';
import { listArticles } from '@/utils/library/list-articles';
import { saveArticle } from '@/utils/library/save-article';
import { searchArticles } from '@/utils/library/search-articles';
import { setState } from '@/utils/library/set-state';
import { measureSpace } from '@/utils/library/space';
import { purgeArticles } from '@/utils/library/trash';
import { h, makeArticle } from '../export/article';
import { wipe } from './library';

const story = '臺灣的夜市總是人聲鼎沸，遊客絡繹不絕，老闆娘忙得團團轉。';
const png = Uint8Array.of(0x89, 0x50, 0x4e, 0x47);

async function save(url: string, text = story): Promise<string> {
  const image = h('img', { src: 'https://img.example/a.png' });
  const saved = await saveArticle(makeArticle([h('p', null, text), image], { url }));
  return saved.ok ? saved.id : '';
}

beforeEach(wipe);

it('room can be made of the trash, of earlier texts and of images, and of nothing else', async () => {
  const id = await save('https://a.example/');
  await save('https://a.example/', `${story}後來補充。`);
  await keepImages(id, async () => new Blob([png]));
  await deleteArticle(await save('https://b.example/'));
  const full = { articles: 1, trashed: 1, versions: 1, images: 1, imageBytes: 4 };
  expect(await measureSpace()).toMatchObject(full);
  const left: Record<Freeable, object> = {
    trash: { trashed: 0 },
    versions: { versions: 0 },
    images: { images: 0, imageBytes: 0 },
  };
  let expected = full;
  for (const what of ['trash', 'versions', 'images'] as const) {
    await freeSpace(what);
    expected = { ...expected, ...left[what] };
    expect(await measureSpace(), what).toMatchObject(expected);
  }
  expect((await listArticles()).entries).toMatchObject([{ id, earlier: 0 }]);
  expect([...(await readImages(id)).missing.values()]).toEqual(['waiting']);
  expect(await findFaults()).toEqual([]);
});

it('making room says how far it is, and ends where it is told to', async () => {
  for (let i = 0; i < 101; i += 1) await deleteArticle(await save(`https://${i}.example/`));
  const stop = new AbortController();
  const reports: unknown[] = [];
  const isWhole = await freeSpace(
    'trash',
    (...report) => {
      reports.push(report);
      stop.abort();
    },
    stop.signal,
  );
  expect([isWhole, reports]).toEqual([false, [[100, 101]]]);
  expect(await measureSpace()).toMatchObject({ articles: 0, trashed: 1 });
  expect(await freeSpace('trash')).toBe(true);
  expect(await measureSpace()).toMatchObject({ trashed: 0 });
  expect(await findFaults()).toEqual([]);
});

it('articles can be deleted for good though nothing can be written', async () => {
  const [gone, left] = [await save('https://a.example/'), await save('https://b.example/')];
  vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(() => {
    throw new DOMException('full', 'QuotaExceededError');
  });
  await expect(deleteArticle(gone)).rejects.toMatchObject({ name: 'QuotaExceededError' });
  await deleteForGood([gone]);
  vi.restoreAllMocks();
  expect((await listArticles()).entries).toMatchObject([{ id: left }]);
  expect((await searchArticles('夜市', 5)).hits).toHaveLength(1);
  expect(await save('https://a.example/')).toBe(gone);
  expect((await searchArticles('夜市', 5)).hits).toHaveLength(2);
  await deleteForGood([gone, left]);
  expect((await searchArticles('夜市', 5)).hits).toEqual([]);
  expect((await listChangesSince(0)).map(({ kind }) => kind)).toEqual(['purged', 'purged']);
});

it('changes are listed in order, the latest of each article', async () => {
  const [one, two, three] = [
    await save('https://1.example/'),
    await save('https://2.example/'),
    await save('https://3.example/'),
  ];
  const all = await listChangesSince(0);
  expect(all.map(({ id, kind }) => [id, kind])).toEqual([one, two, three].map((id) => [id, 'written']));
  const last = all.at(-1)?.change ?? 0;
  await setState(one, { tags: ['甲'] });
  await deleteArticle(two);
  await deleteArticle(three);
  await purgeArticles([three]);
  expect((await listChangesSince(last)).map(({ id, kind }) => [id, kind])).toEqual([
    [one, 'written'],
    [two, 'trashed'],
    [three, 'purged'],
  ]);
});
