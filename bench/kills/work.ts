import type { Article } from '../../utils/article/article';
import { findFaults } from '../../utils/library/check-library';
import { deleteArticle, restoreArticle, restoreArticles } from '../../utils/library/delete-article';
import { keepImages } from '../../utils/library/images/keep-images';
import { readImages } from '../../utils/library/images/read-images';
import { readArticle } from '../../utils/library/read-library';
import { saveArticle } from '../../utils/library/save-article';
import { setState } from '../../utils/library/set-state';
import { listTrash } from '../../utils/library/trash';
import { makeSource } from '../library/articles';

/** Tells the server that something is done, and waits until it knows: `saved ID`, `pictured ID`, `tagged ID TAG`. */
const acknowledge = (what: string) => fetch('/done', { method: 'POST', body: what });

/** So many pictures are shown by turns: some belong to several articles. */
const pictures = 50;

/** An image as large as a small one of the web, another for each number. */
function makePicture(number: number): Blob {
  const bytes = new Uint8Array(20_000).fill(number);
  bytes.set([0x89, 0x50, 0x4e, 0x47]);
  return new Blob([bytes]);
}

/** The article with two images behind its text. */
function withImages(article: Article, number: number): Article {
  const images = [number, number + 7].map((one) => ({
    type: 'element' as const,
    tagName: 'img',
    properties: { src: `https://images.example/${one % pictures}.png` },
    children: [],
  }));
  return { ...article, content: { type: 'root', children: [...article.content.children, ...images] } };
}

const fetchPicture = async (src: string) => makePicture(Number(/(\d+)\.png/.exec(src)?.[1]));

/**
 * Saves, stores images, tags, deletes, restores and saves again until somebody ends it; tells the server of each step that was acknowledged.
 * Articles of different rounds are different.
 */
export async function workOn(round: number): Promise<void> {
  const { makeArticle } = makeSource(round + 1);
  for (let i = 0; ; i += 1) {
    const article = withImages(makeArticle(round * 100_000 + i), i);
    const saved = await saveArticle(article);
    if (!saved.ok) throw new Error(saved.failure);
    await acknowledge(`saved ${saved.id}`);
    await keepImages(saved.id, fetchPicture);
    await acknowledge(`pictured ${saved.id}`);
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

/** What is wrong with the images of an article whose images were stored. */
async function findLostImages(id: string): Promise<string[]> {
  const { stored, missing } = await readImages(id);
  const faults = [...missing.keys()].map((src) => `${id}: lost ${src}`);
  for (const [src, blob] of stored) {
    const bytes = await blob.arrayBuffer().catch(() => undefined);
    if (bytes?.byteLength !== (await fetchPicture(src)).size) faults.push(`${id}: half of ${src}`);
  }
  return faults;
}

/** What is wrong after a kill: faults of the library, and of what was acknowledged. */
export async function check(done: string[]): Promise<string[]> {
  const faults = await findFaults();
  // What was just deleted may not be back yet.
  await restoreArticles((await listTrash()).map(({ id }) => id));
  for (const line of done) {
    const [what = '', id = '', tag = ''] = line.split(' ');
    const reading = await readArticle(id);
    if (what === 'pictured') faults.push(...(await findLostImages(id)));
    if (!reading.ok) faults.push(`${id}: ${what}, and lost`);
    else if (tag && !reading.state.tags.includes(tag)) faults.push(`${id}: lost its tag`);
  }
  return faults;
}
