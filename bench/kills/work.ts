import { findFaults } from '../../utils/library/check-library';
import { deleteArticle, restoreArticle, restoreArticles } from '../../utils/library/delete-article';
import { readArticle } from '../../utils/library/read-library';
import { saveArticle } from '../../utils/library/save-article';
import { setState } from '../../utils/library/set-state';
import { listTrash } from '../../utils/library/trash';
import { makeSource } from '../library/articles';

/** Tells the server that something is done, and waits until it knows: `saved ID`, `tagged ID TAG`. */
const acknowledge = (what: string) => fetch('/done', { method: 'POST', body: what });

/**
 * Saves, tags, deletes, restores and saves again until somebody ends it; tells the server of each step that was acknowledged.
 * Articles of different rounds are different.
 */
export async function workOn(round: number): Promise<void> {
  const { makeArticle } = makeSource(round + 1);
  for (let i = 0; ; i += 1) {
    const article = makeArticle(round * 100_000 + i);
    const saved = await saveArticle(article);
    if (!saved.ok) throw new Error(saved.failure);
    await acknowledge(`saved ${saved.id}`);
    const tag = `${round}-${i}`;
    await setState(saved.id, { tags: [tag] });
    await acknowledge(`tagged ${saved.id} ${tag}`);
    if (i % 3 === 1) {
      const first = article.content.children[0];
      const children = first ? [first, ...article.content.children] : [];
      await saveArticle({ ...article, content: { type: 'root', children } });
    }
    if (i % 3 === 2) {
      await deleteArticle(saved.id);
      await restoreArticle({ id: saved.id });
    }
  }
}

/** What is wrong after a kill: faults of the library, and of what was acknowledged. */
export async function check(done: string[]): Promise<string[]> {
  const faults = await findFaults();
  // What was just deleted may not be back yet.
  await restoreArticles((await listTrash()).map(({ id }) => id));
  for (const line of done) {
    const [what = '', id = '', tag = ''] = line.split(' ');
    const reading = await readArticle(id);
    if (!reading.ok) faults.push(`${id}: ${what}, and lost`);
    else if (tag && !reading.state.tags.includes(tag)) faults.push(`${id}: lost its tag`);
  }
  return faults;
}
