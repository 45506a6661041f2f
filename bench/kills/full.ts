import { deleteArticles } from '../../utils/library/delete-article';
import { deleteForGood } from '../../utils/library/delete-for-good';
import { exportLibrary } from '../../utils/library/export-library';
import { freeSpace } from '../../utils/library/free-space';
import { saveArticle } from '../../utils/library/save-article';
import { makeSource } from '../library/articles';
import { check } from './work';

const { makeArticle } = makeSource(5);
let made = 0;

/** More than any quota of a test has room for. */
const most = 20_000;

/** Saves until a save fails; answers what was acknowledged, and how it failed. */
export async function saveUntilFull(): Promise<{ saved: string[]; failure: string }> {
  const saved: string[] = [];
  while (saved.length < most) {
    const result = await saveArticle(makeArticle(made));
    made += 1;
    if (!result.ok) return { saved, failure: result.failure };
    saved.push(`saved ${result.id}`);
  }
  return { saved, failure: 'none' };
}

/**
 * Looks around in a full library: what is wrong, bytes of a backup, and whether an article can be saved again after half of them was
 * deleted for good.
 */
export async function lookAround(saved: string[]) {
  const wrong = await check(saved);
  const exported = (await exportLibrary()).size;
  const ids = saved.slice(saved.length / 2).map((line) => line.split(' ')[1] ?? '');
  const step = 20;
  let canSave = 'no';
  try {
    for (let at = 0; at < ids.length; at += step) {
      const next = ids.slice(at, at + step);
      await deleteArticles(next)
        .then(() => freeSpace('trash'))
        .catch(() => deleteForGood(next));
    }
    const again = await saveArticle(makeArticle(made));
    canSave = again.ok ? 'yes' : again.failure;
  } catch (error) {
    canSave = String(error);
  }
  return { wrong, exported, canSave };
}
