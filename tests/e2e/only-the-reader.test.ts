import { expect, it } from 'vitest';
import { describeInBrowsers } from './harness/suite.ts';
import { seedFolder, servePage } from './support/pages.ts';
import { openReader } from './support/reading.ts';

describeInBrowsers('while the reader is open', {}, (use) => {
  it('Tab reaches nothing but the reader', async () => {
    const { url } = servePage(use().server, seedFolder);
    const tab = await openReader(use(), url);
    const reached = new Set<string>();
    for (let step = 0; step < 40; step++) {
      await tab.press('Tab');
      reached.add(await tab.evaluate(() => document.activeElement?.localName ?? 'nothing'));
    }
    expect(reached).toContain('qingye-reader');
    // Past its end the focus goes to the browser's own buttons, and the page says that its body has it.
    expect([...reached].filter((name) => name !== 'qingye-reader' && name !== 'body')).toEqual([]);
    await tab.close();
  });

  it('Ctrl+A selects the article and nothing else', async () => {
    const { url, paragraphs, noise = [] } = servePage(use().server, seedFolder);
    const tab = await openReader(use(), url);
    await tab.press('Control+a');
    await tab.press('Control+c');
    const { text } = await use().clipboard();
    for (const paragraph of paragraphs) expect(text).toContain(paragraph);
    for (const block of noise) expect(text).not.toContain(block);
    await tab.close();
  });

  it('the accessibility tree holds only the reader', async () => {
    const { url, paragraphs, noise = [] } = servePage(use().server, seedFolder);
    const tab = await openReader(use(), url);
    const names = (await tab.accessibleNames()).join('\n');
    for (const paragraph of paragraphs) expect(names).toContain(paragraph);
    for (const block of noise) expect(names).not.toContain(block);
    await tab.close();
  });

  it('find in page finds only what the reader shows', async () => {
    const { url, noise = [] } = servePage(use().server, seedFolder);
    const tab = await openReader(use(), url);
    const finds = (wanted: string) =>
      tab.evaluate((string) => (window as unknown as { find(text: string): boolean }).find(string), wanted);
    expect(await finds('中央人大工作會議的召開')).toBe(true);
    for (const block of noise) expect(await finds(block)).toBe(false);
    await tab.close();
  });
});
