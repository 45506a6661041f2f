import { it } from 'vitest';
import { describeInBrowsers } from './harness/suite.ts';
import { pause, waitFor } from './harness/wait.ts';
import { makeArticle, openLibrary, saveArticles } from './support/library.ts';
import { text } from './support/messages.ts';
import { waitForReader } from './support/reading.ts';

const fill = '天地玄黃，宇宙洪荒。日月盈昃，辰宿列張。寒來暑往，秋收冬藏。閏餘成歲，律呂調陽。'.repeat(4);
describeInBrowsers('shots', { lang: 'zh-TW' }, (use) => {
  it('y', async () => {
    if (use().name === 'firefox') return;
    const tab = await openLibrary(use());
    const a = makeArticle(
      'https://news.example/long',
      '長文',
      ...Array.from({ length: 40 }, (_, i) => `第${i}段。${fill}`),
    );
    await saveArticles(tab, [a]);
    await saveArticles(tab, [
      makeArticle(
        'https://news.example/long',
        '長文',
        '新的。',
        ...Array.from({ length: 40 }, (_, i) => `第${i}段。${fill}`),
      ),
    ]);
    await waitFor('list', () => tab.evaluate(() => document.querySelector('.row-link') !== null));
    await tab.evaluate(() => document.querySelector<HTMLElement>('.row-link')?.click());
    await waitForReader(tab);
    await tab.click(`.qy-reader [aria-label="${text('savedPanel', 'zh-TW')}"]`);
    await tab.click('.saved-tag-new input');
    await tab.type('歷史，長文');
    await tab.press('Enter');
    await pause(800);
    await tab.screenshot('/tmp/libcore/panel-wide.png');
    await tab.resize(320, 640);
    await pause(500);
    await tab.screenshot('/tmp/libcore/panel-narrow.png');
    await tab.press('Escape');
    await tab.evaluate(() => document.querySelectorAll('.content p')[20]?.scrollIntoView());
    await pause(600);
    await tab.press('Escape');
    await waitFor('list', () => tab.evaluate(() => document.querySelector('.row-link') !== null));
    await tab.screenshot('/tmp/libcore/list-narrow.png');
    await use().setColorScheme('dark');
    await tab.evaluate(() => document.querySelector<HTMLElement>('.row-link')?.click());
    await waitForReader(tab);
    await pause(600);
    await tab.screenshot('/tmp/libcore/resumed-dark-narrow.png');
    await tab.resize(1000, 800);
    await tab.evaluate(() =>
      document.querySelector<HTMLElement>('.qy-reader [aria-label="標籤、筆記和各版本"]')?.click(),
    );
    await pause(600);
    await tab.evaluate(() => document.querySelector<HTMLElement>('.saved-versions button')?.click());
    await pause(600);
    await tab.screenshot('/tmp/libcore/version-dark.png');
    const options = await use().openExtensionPage('options.html#backup');
    await options.resize(1000, 900);
    await options.evaluate(() => {
      Object.assign(globalThis, {
        showSaveFilePicker: async () =>
          (await navigator.storage.getDirectory()).getFileHandle('backup.json', { create: true }),
      });
    });
    await pause(800);
    await options.click('#backup input[value=weekly]');
    await pause(1500);
    await options.screenshot('/tmp/libcore/options-dark.png');
    await use().setColorScheme('light');
    await options.resize(320, 800);
    await pause(500);
    await options.evaluate(() => document.querySelector('#backup')?.scrollIntoView());
    await pause(300);
    await options.screenshot('/tmp/libcore/options-narrow.png');
  });
});
