import { beforeEach, expect, it } from 'vitest';
import { readContents } from '@/bench/library/contents';
import { makeRichLibrary } from '@/bench/library/rich-library';
import { exportLibrary } from '@/utils/library/export-library';
import { importLibrary } from '@/utils/library/import-library';
import { searchArticles } from '@/utils/library/search-articles';
import { wipe } from './library';

const count = 1000;

beforeEach(wipe);

it(`${count} articles come back field by field after export, wipe and import`, {
  timeout: 120_000,
}, async () => {
  await makeRichLibrary(count);
  const before = await readContents();
  for (const store of ['articles', 'versions', 'states', 'imageLists', 'images', 'trash', 'entries'])
    expect(before[store]?.length, store).toBeGreaterThan(0);
  const found = await searchArticles('筆記', 5);
  const backup = await exportLibrary();
  await wipe();
  const result = await importLibrary(backup);
  expect(result).toEqual({
    ok: true,
    report: { added: count, updated: 0, skipped: 0, failed: [], altered: [] },
  });
  expect(await readContents()).toEqual(before);
  expect((await searchArticles('筆記', 5)).total).toBe(found.total);

  expect(await importLibrary(backup)).toMatchObject({ report: { added: 0, updated: 0, skipped: count } });
  expect(await readContents()).toEqual(before);
});
