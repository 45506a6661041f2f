import { expect, it } from 'vitest';
import { describeInBrowsers } from './harness/suite.ts';
import { openLibrary, readTitles } from './support/library.ts';
import { seedFolder, servePage } from './support/pages.ts';
import { openReader, waitForReader } from './support/reading.ts';
import { saveFromReader } from './support/saving.ts';

describeInBrowsers('the seed page, saved,', {}, (use) => {
  it('is read in the library after a restart of the browser as it was on the page', async () => {
    const { url, metadata, paragraphs, noise = [] } = servePage(use().server, seedFolder);
    const page = await openReader(use(), url);
    expect(await saveFromReader(page)).toMatch(/^Saved/);
    await use().restart();

    const library = await openLibrary(use());
    expect(await readTitles(library)).toEqual([metadata.title]);
    await library.click('.row-link');
    const shown = await waitForReader(library);
    expect(shown.paragraphs).toEqual(paragraphs);
    expect(shown.title).toBe(metadata.title);
    for (const field of ['byline', 'source', 'siteName', 'section'])
      expect(shown.header).toContain(metadata[field]);
    expect(shown.times).toContain(metadata.modifiedTime);
    for (const block of noise) expect(shown.text).not.toContain(block);
    // Nothing of the web until it is asked for.
    expect(shown.images).toEqual([]);
    await library.close();
  });
});
