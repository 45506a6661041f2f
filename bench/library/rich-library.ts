import { deleteArticle } from '../../utils/library/delete-article';
import { keepImages } from '../../utils/library/images/keep-images';
import { saveArticle } from '../../utils/library/save-article';
import { setState } from '../../utils/library/set-state';
import { makeSource } from './articles';

/** The beginning of a PNG, another one for each number. */
const toPng = (n: number) => new Blob([Uint8Array.of(0x89, 0x50, 0x4e, 0x47, n & 255, n >> 8)]);

async function saveOrThrow(article: Parameters<typeof saveArticle>[0]): Promise<string> {
  const saved = await saveArticle(article);
  if (!saved.ok) throw new Error(saved.failure);
  return saved.id;
}

/**
 * Saves so many articles of which some have images, tags, stars, notes, positions and earlier texts, and some are deleted: everything
 * that a backup has to bring back.
 */
export async function makeRichLibrary(count: number): Promise<void> {
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
    const id = await saveOrThrow(made);
    if (i % 10 === 0) await keepImages(id, async () => toPng(i % 300));
    if (i % 7 === 0)
      await setState(id, {
        tags: [`標籤${i % 5}`],
        isStarred: true,
        isRead: i % 2 === 0,
        note: `筆記 ${i}`,
        position: { offset: i, share: 0.25 },
      });
    if (i % 25 === 0) {
      const [first] = made.content.children;
      const children = first ? [first, ...made.content.children] : [];
      await saveOrThrow({ ...made, content: { ...made.content, children } });
    }
    if (i % 50 === 0) await deleteArticle(id);
  }
}
