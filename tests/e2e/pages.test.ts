import { expect, it } from 'vitest';
import { describeInBrowsers } from './harness/suite.ts';
import { findPages, readExpected, servePage } from './support/pages.ts';
import { openReader, waitForReader } from './support/reading.ts';

const readable = findPages('pages').filter((folder) => readExpected(folder).paragraphs);

describeInBrowsers('a page fixture, laid out by a browser,', {}, (use) => {
  it.each(readable)('is read as expected: %s', async (folder) => {
    const { url, metadata, paragraphs, images = [], notImages = [] } = servePage(use().server, folder);
    const tab = await openReader(use(), url);
    const shown = await waitForReader(tab);
    const bare = (text: string) => text.replace(/\s+/g, '');
    expect.soft(bare(shown.content)).toBe(bare(paragraphs.join('')));
    expect.soft(shown.title).toBe(metadata.title);
    for (const field of ['byline', 'source', 'editor', 'siteName', 'section'])
      if (metadata[field]) expect.soft(shown.header, field).toContain(metadata[field]);
    for (const address of images) expect.soft(shown.images).toContain(address);
    for (const address of notImages) expect.soft(shown.images).not.toContain(address);
    await tab.close();
  });
});
