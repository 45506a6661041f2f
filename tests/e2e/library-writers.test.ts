import { expect, it } from 'vitest';
import { describeInBrowsers } from './harness/suite.ts';
import type { Tab } from './harness/types.ts';
import { waitFor } from './harness/wait.ts';
import { importFile, makeArticle, openLibrary, readKeys, saveArticles } from './support/library.ts';

const each = 350;
/** Even numbers are saved by both tabs, odd ones by one; the texts of one address are the same. */
const makeOne = (tab: number, i: number) => {
  const name = i % 2 ? `${tab}-${i}` : `both-${i}`;
  return makeArticle(`https://news.example/${name}`, name, `第 ${name} 篇的內文。`);
};
const numbers = Array.from({ length: each }, (_, i) => i);

/** Saves of two tabs and the items of a backup: a thousand writes and some. */
describeInBrowsers('two tabs and two library pages', {}, (use) => {
  it('that write at once lose nothing and double nothing', async () => {
    const tabs = [await openLibrary(use()), await openLibrary(use())];
    const write = (tab: Tab, index: number) =>
      saveArticles(
        tab,
        numbers.map((i) => makeOne(index, i)),
      );
    // A backup comes in between, by a page that writes itself.
    const items = numbers.map((i) => ({ version: 2, article: makeOne(2, i) }));
    const backup = JSON.stringify({ format: 'qingye-library', version: 2, items });
    const [first] = tabs;
    await Promise.all([...tabs.map(write), first && importFile(first, backup)]);
    const expected = each / 2 + (3 * each) / 2;
    await waitFor('all of them', async () => (await readKeys(first as Tab))[0]?.length === expected);
    const [articles = [], entries, texts] = await readKeys(first as Tab);
    expect(entries).toEqual(articles);
    expect(texts).toEqual(articles);
    for (const tab of tabs) await tab.close();
  });
});
