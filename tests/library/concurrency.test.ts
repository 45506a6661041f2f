import { beforeEach, expect, it, vi } from 'vitest';
import { listArticles } from '@/utils/library/list-articles';
import { searchArticles } from '@/utils/library/search-articles';
import { article, wipe } from './library';

const writers = 4;
const each = 60;

/** The library's modules anew, with connections of their own, as another page has them. */
async function openAnother() {
  vi.resetModules();
  const [{ saveArticle }, { setState }, { deleteArticle }, { closeLibrary }] = await Promise.all([
    import('@/utils/library/save-article'),
    import('@/utils/library/set-state'),
    import('@/utils/library/delete-article'),
    import('@/utils/library/database'),
  ]);
  return { saveArticle, setState, deleteArticle, closeLibrary };
}

beforeEach(wipe);

it('nothing is lost and nothing doubled when four pages write at once', async () => {
  const pages = await Promise.all(Array.from({ length: writers }, openAnother));
  await Promise.all(
    pages.flatMap(({ saveArticle, setState, deleteArticle }, writer) =>
      Array.from({ length: each }, async (_, i) => {
        // Half of the pages are saved by everybody, half by one.
        const name = i % 2 ? `shared-${i}` : `own-${writer}-${i}`;
        const saved = await saveArticle(
          article(`https://n.example/${name}`, `共同 ${name}`, { title: name }),
        );
        if (!saved.ok) throw new Error(saved.failure);
        await setState(saved.id, { tags: [name] });
        if (i % 10 === 0) await deleteArticle(saved.id);
      }),
    ),
  );
  for (const { closeLibrary } of pages) await closeLibrary();
  const { entries } = await listArticles();
  const names = entries.map(({ title }) => title);
  const own = (each / 2 - each / 10) * writers;
  expect(names).toHaveLength(own + each / 2);
  expect(new Set(names).size).toBe(names.length);
  expect(entries.every(({ tags, title }) => tags.join() === title)).toBe(true);
  expect(new Set(entries.map(({ change }) => change)).size).toBe(entries.length);
  expect((await searchArticles('共同', 500)).hits).toHaveLength(names.length);
});
