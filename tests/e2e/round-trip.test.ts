import { expect, it } from 'vitest';
import { openScriptPage } from '../../bench/library/script-page.ts';
import { describeInBrowsers } from './harness/suite.ts';
import { waitFor } from './harness/wait.ts';
import { exportAll, importFile, openLibrary, wipeLibrary } from './support/library.ts';
import { text } from './support/messages.ts';

const count = 50;

describeInBrowsers('a library that was exported and lost', {}, (use) => {
  it('comes back from the file field by field, with images, notes, earlier texts and the trash', async () => {
    const script = await openScriptPage(use());
    await script.call('makeRichLibrary', count);
    const before = await script.call('readContents');
    for (const store of ['articles', 'versions', 'states', 'imageLists', 'images', 'trash', 'entries'])
      expect(before[store]?.length, store).toBeGreaterThan(0);
    const library = await openLibrary(use());
    const backup = await exportAll(library);
    await wipeLibrary(library);
    await library.close();
    expect((await script.call('readContents')).articles).toEqual([]);

    const empty = await openLibrary(use());
    await importFile(empty, backup);
    await waitFor('the report', () =>
      empty.evaluate(
        (wanted) => document.querySelector('.notice-text')?.textContent?.includes(wanted),
        text('libraryImported', 'en', count, 0, 0),
      ),
    );
    expect(await script.call('readContents')).toEqual(before);
    await empty.close();
    await script.tab.close();
  });
});
