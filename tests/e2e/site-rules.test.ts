import { expect, it } from 'vitest';
import { makePagedTexts, paragraphsOf } from '../helpers/paged-site.ts';
import { describeInBrowsers } from './harness/suite.ts';
import type { Tab } from './harness/types.ts';
import { waitFor } from './harness/wait.ts';
import { storeRules } from './support/picker.ts';
import { openReader, readReader, waitForReader } from './support/reading.ts';

const host = 'town.example';

const readNotes = (tab: Tab): Promise<string> =>
  tab.evaluate(
    () => document.querySelector('qingye-reader')?.shadowRoot?.querySelector('.notes')?.textContent ?? '',
  );

const text = (mark: string) =>
  `<p>${mark}的老渡口每天清晨五點開始載客，船夫們輪流掌舵，直到最後一班學生過了河才肯休息，風雨都不例外。</p>`.repeat(
    3,
  );

describeInBrowsers('site rules', { hosts: [host] }, (use) => {
  const url = `https://${host}/a/1.html`;
  const serve = () =>
    use().server.serve(url, {
      body: `<!doctype html><meta charset="utf-8"><title>老渡口</title><h1>老渡口</h1>
        <div class="teaser">${text('導讀裡').repeat(3)}</div><div class="old">${text('正文裡')}<p class="x">（鎮公所提供）</p></div>`,
    });

  it('of one’s own say what the text is, in CSS and XPath', async () => {
    serve();
    await storeRules(use(), `[${host}]\ncontent: //div[@class="old"]\nstrip: .x\n`);
    const tab = await openReader(use(), url);
    const shown = await readReader(tab);
    expect(shown?.paragraphs.length).toBe(3);
    expect(shown?.content).toContain('正文裡');
    expect(shown?.content).not.toMatch(/導讀裡|鎮公所/);
    expect(await readNotes(tab)).not.toContain('rule');
    await tab.close();
  });

  it('with a fault are refused on the options page, with the line and the reason', async () => {
    await storeRules(use(), '');
    const options = await use().openExtensionPage('options.html');
    const write = (rules: string) =>
      options.evaluate((text) => {
        const area = document.querySelector<HTMLTextAreaElement>('#rules textarea');
        if (area && !area.readOnly) area.value = text;
        return area?.readOnly === false;
      }, rules);
    await waitFor('the rules', () => write('[town.example]\ncontent: .text\nstrip: a:nonsense(b)'));
    await options.click('#rules .setting > button');
    const said = await waitFor('the fault', () =>
      options.evaluate(() => document.querySelector('#rules .faults li')?.textContent ?? ''),
    );
    expect(said).toContain('Neither CSS nor XPath');
    expect(said).toContain('3');
    await write('[town.example]\ncontent: .text');
    await options.click('#rules .setting > button');
    await waitFor('no fault', () => options.evaluate(() => !document.querySelector('#rules .faults')));
    await options.close();
  });

  it('that no longer match are said to, and the page is read without them', async () => {
    serve();
    await storeRules(use(), `[${host}]\ncontent: .gone\n`);
    const tab = await openReader(use(), url);
    expect((await readReader(tab))?.content).toContain('導讀裡');
    expect(await readNotes(tab)).toContain('Your rule for this site no longer finds the text');
    await tab.close();
  });
});

describeInBrowsers('a text on several pages', { hosts: [host] }, (use) => {
  it('is read from the page that has all of it, where a rule knows one', async () => {
    await storeRules(use(), `[${host}]\ncontent: .text\nsingle-page: a.whole\n`);
    const site = makePagedTexts({ address: 'underscore', link: '下一页', last: 3 });
    const first = site
      .toHtml(1)
      .replace('class="pager">', 'class="pager"><a class="whole" href="/all.html">全文</a>');
    use().server.serve(site.at(1), { body: `<!doctype html><meta charset="utf-8">${first}` });
    const all = [1, 2, 3].flatMap(paragraphsOf);
    use().server.serve(`https://${host}/all.html`, {
      body: `<!doctype html><meta charset="utf-8"><title>老渡口的一天</title><h1>老渡口的一天</h1><div class="text">${all.map((p) => `<p>${p}</p>`).join('')}</div>`,
    });
    const tab = await openReader(use(), site.at(1));
    await tab.click('.notes .paging button');
    await waitFor('the whole text', async () => (await readNotes(tab)).includes('The whole text is here.'));
    expect((await readReader(tab))?.paragraphs).toEqual(all);
    await tab.close();
  });

  it('is read as one', async () => {
    await storeRules(use(), '');
    const site = makePagedTexts({ address: 'underscore', link: '下一页', last: 3 });
    for (const n of [1, 2, 3])
      use().server.serve(site.at(n), { body: `<!doctype html><meta charset="utf-8">${site.toHtml(n)}` });
    const tab = await openReader(use(), site.at(1));
    expect(await readNotes(tab)).toContain('This text goes on on further pages.');
    await tab.click('.notes .paging button');
    await waitFor('all pages', async () => (await readNotes(tab)).includes('3 pages are here.'));
    const all = [1, 2, 3].flatMap(paragraphsOf);
    expect((await waitForReader(tab)).paragraphs).toEqual(all);
    expect(
      await tab.evaluate(() =>
        [...(document.querySelector('qingye-reader')?.shadowRoot?.querySelectorAll('hr') ?? [])].map((mark) =>
          mark.getAttribute('aria-label'),
        ),
      ),
    ).toEqual(['Page 2', 'Page 3']);
    await tab.close();
  });
});
