import { expect, it } from 'vitest';
import { describeInBrowsers } from './harness/suite.ts';
import { text } from './support/messages.ts';
import { openPopup } from './support/reading.ts';

/** The smallest PDF with a page (ISO 32000-1, 7.5). */
const pdf = `%PDF-1.4
1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj
2 0 obj<</Type/Pages/Kids[3 0 R]/Count 1>>endobj
3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 200 200]>>endobj
trailer<</Root 1 0 R>>
%%EOF`;

describeInBrowsers('the popup where nothing can be read', {}, (use, name) => {
  it.each([
    [name === 'chromium' ? 'chrome://version/' : 'about:license', 'barrier_browser_page'],
    ['https://www.tftnews.com/a.pdf', 'barrier_pdf'],
    ['https://www.tftnews.com/a.pdf', 'barrier_pdf'],
  ])('says on %s what can be done', async (url, message) => {
    use().server.serve('https://www.tftnews.com/a.pdf', { body: pdf, type: 'application/pdf' });
    const tab = await use().openTab(url);
    const popup = await openPopup(use(), tab);
    expect(await popup.evaluate(() => document.querySelector('[role="alert"]')?.textContent)).toContain(
      text(message),
    );
    await popup.close();
    await tab.close();
  });
});
