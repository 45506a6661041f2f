import { expect, it } from 'vitest';
import { describeInBrowsers } from './harness/suite.ts';
import { waitFor } from './harness/wait.ts';
import { text } from './support/messages.ts';
import { seedFolder, servePage } from './support/pages.ts';
import { openPopup, openReader, waitForReader, waitForStatus } from './support/reading.ts';

describeInBrowsers('the seed page', {}, (use) => {
  it.each(['http', 'https'])('is read over %s, from toolbar button to text', async (scheme) => {
    const { url, metadata, paragraphs, noise = [] } = servePage(use().server, seedFolder);
    const tab = await openReader(use(), url.replace('https', scheme));
    const shown = await waitForReader(tab);
    expect(shown.paragraphs).toEqual(paragraphs);
    expect(shown.title).toBe(metadata.title);
    for (const field of ['byline', 'source', 'siteName', 'section'])
      expect(shown.header).toContain(metadata[field]);
    expect(shown.times).toContain(metadata.modifiedTime);
    expect(shown.lang).toMatch(/^zh/);
    for (const block of noise) expect(shown.text).not.toContain(block);
    await tab.close();
  });

  it.each(['text', 'markdown', 'html'] as const)('is copied from the reader as %s', async (format) => {
    const { url, metadata, paragraphs, noise = [] } = servePage(use().server, seedFolder);
    // Over http, where pages and their content scripts have no clipboard of their own.
    const tab = await openReader(use(), url.replace('https', 'http'));
    await tab.click(`[aria-label="${text('readerCopy')}"]`);
    const place = ['text', 'markdown', 'html'].indexOf(format) + 1;
    await tab.click(`#panel-copy li:nth-child(${place}) button:enabled`);
    expect(await waitForStatus(tab)).toContain(text(`readerCopied_${format}`));
    const copied = await use().clipboard();
    const rich = format === 'html' ? copied.html : copied.text;
    for (const block of noise) expect(copied.text + copied.html).not.toContain(block);
    for (const value of [metadata.title, metadata.byline, metadata.source]) expect(rich).toContain(value);
    const lines = rich.replace(/<[^>]+>/g, '\n').split('\n');
    // What is shorter are title, byline and the like, checked above.
    expect(lines.filter((line) => line.length > 140)).toEqual(paragraphs);
    await tab.close();
  });

  it.each(['Text', 'Markdown', 'Rich'])('is copied from the popup: %s', async (format) => {
    const { url, paragraphs, noise = [] } = servePage(use().server, seedFolder);
    const tab = await use().openTab(url);
    const popup = await openPopup(use(), tab);
    const place = ['Text', 'Markdown', 'Rich'].indexOf(format) + 1;
    await popup.click(`fieldset button:enabled:nth-of-type(${place})`);
    const said = text('popupCopied', 'en', text(`popupCopy${format}`));
    await waitFor('the confirmation', () =>
      popup.evaluate((wanted) => document.body.textContent?.includes(wanted), said),
    );
    await popup.close();
    const copied = await use().clipboard();
    const rich = format === 'Rich' ? copied.html : copied.text;
    for (const paragraph of paragraphs) expect(rich).toContain(paragraph);
    for (const block of noise) expect(copied.text + copied.html).not.toContain(block);
    await tab.close();
  });
});
