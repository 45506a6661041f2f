import { closeLibrary, databaseName, openLibrary } from '../../utils/library/database';
import { exportLibrary } from '../../utils/library/export-library';
import { hashText } from '../../utils/library/hash-text';
import { importLibrary } from '../../utils/library/import-library';
import { sealSegments } from '../../utils/library/index/seal';
import { listArticles } from '../../utils/library/list-articles';
import { readArticle } from '../../utils/library/read-library';
import { saveArticle } from '../../utils/library/save-article';
import { searchArticles } from '../../utils/library/search-articles';
import { setState } from '../../utils/library/set-state';
import { makeSource } from './articles';
import { countDifferences, readContents } from './contents';

export { makeRichLibrary } from './rich-library';
export { readContents };

let source: ReturnType<typeof makeSource> | undefined;
let saved = 0;

/** Made only where it is needed, so that it does not count as memory of a page that lists and searches. */
function useSource() {
  source ??= makeSource(7);
  return source;
}

/** Removes the library, as removing the extension does. */
export async function wipe(): Promise<void> {
  await closeLibrary();
  await new Promise<void>((done, failed) => {
    const request = indexedDB.deleteDatabase(databaseName);
    request.onsuccess = () => done();
    request.onerror = () => failed(request.error);
  });
}

/** Milliseconds that work takes. */
async function time(work: () => Promise<unknown>): Promise<number> {
  const start = performance.now();
  await work();
  return performance.now() - start;
}

/** Saves so many more articles one after another; answers how long each took, in milliseconds. */
export async function save(count: number): Promise<number[]> {
  const times: number[] = [];
  for (let i = 0; i < count; i += 1) {
    const article = useSource().makeArticle(saved);
    saved += 1;
    times.push(
      await time(async () => {
        const result = await saveArticle(article);
        if (!result.ok) throw new Error(result.failure);
      }),
    );
  }
  return times;
}

/** Fills the library with so many more articles, without measuring it: by importing a backup of them, which is faster. */
export async function fill(count: number): Promise<void> {
  const items = Array.from({ length: count }, () => {
    const article = useSource().makeArticle(saved);
    const savedAt = new Date(Date.UTC(2026, 0, 1) + saved * 60_000).toISOString();
    const state = {
      updatedAt: savedAt,
      tags: saved % 3 ? [] : [`標籤 ${saved % 40}`],
      isStarred: saved % 9 === 0,
      isRead: saved % 2 === 0,
      note: saved % 10 ? '' : '一則筆記',
    };
    saved += 1;
    return JSON.stringify({ version: 2, savedAt, updatedAt: savedAt, article, state });
  });
  const head = '{"format":"qingye-library","version":2,"items":[\n';
  const result = await importLibrary(new Blob([head, items.join(',\n'), '\n]}\n']));
  if (!result.ok || result.report.added !== count) throw new Error(JSON.stringify(result).slice(0, 400));
}

/** Waits until the index has nothing to seal. */
export const settle = (): Promise<void> => sealSegments();

/** Milliseconds of opening the database, of listing the first 100 and all, of reading an article and of tagging one. */
export async function list(): Promise<Record<'open' | 'first' | 'all' | 'read' | 'tag', number>> {
  const open = await time(openLibrary);
  const first = await time(() => listArticles({ limit: 100 }));
  let ids: string[] = [];
  const all = await time(async () => {
    ids = (await listArticles()).entries.map((entry) => entry.id);
  });
  const id = ids[Math.floor(ids.length / 2)] ?? '';
  return {
    open,
    first,
    all,
    read: await time(() => readArticle(id)),
    tag: await time(() => setState(id, { tags: ['標籤'], note: '一則筆記' })),
  };
}

/** Queries of one word, of two, and of two that stand beside each other. */
export function makeQueries(count: number): string[] {
  const { random, pickWord } = useSource();
  return Array.from({ length: count }, () => {
    const glue = random() < 0.5 ? '' : ' ';
    return pickWord() + (random() < 0.4 ? glue + pickWord() : '');
  });
}

/** Milliseconds of each search, beginning with a cold one, and how much they found in all. */
export async function search(queries: string[]): Promise<{ times: number[]; found: number }> {
  const times: number[] = [];
  let found = 0;
  for (const query of queries)
    times.push(
      await time(async () => {
        found += (await searchArticles(query, 50)).total;
      }),
    );
  return { times, found };
}

/**
 * Exports, wipes and imports; milliseconds of both, bytes of the backup, how many articles came back, and how many records are not what
 * they were.
 */
export async function exportAndImport() {
  const before = await readContents(hashText);
  let backup = new Blob();
  const exported = await time(async () => {
    backup = await exportLibrary();
  });
  await wipe();
  let back = 0;
  const imported = await time(async () => {
    const result = await importLibrary(backup);
    back = result.ok ? result.report.added : 0;
  });
  const differences = countDifferences(before, await readContents(hashText));
  return { exported, imported, bytes: backup.size, back, differences };
}

/** Imports the file that is in the page's input; what became of its items, its bytes, and milliseconds. */
export async function importChosen() {
  const [backup] = document.querySelector('input')?.files ?? [];
  if (!backup) throw new Error('no file was chosen');
  let [added, failed] = [0, 0];
  const took = await time(async () => {
    const result = await importLibrary(backup);
    if (!result.ok) throw new Error(result.refusal);
    added = result.report.added;
    failed = result.report.failed.length;
  });
  return { added, failed, bytes: backup.size, took };
}
