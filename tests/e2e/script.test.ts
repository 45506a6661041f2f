import { expect, it } from 'vitest';
import { describeInBrowsers } from './harness/suite.ts';
import type { Surface, Tab } from './harness/types.ts';
import { waitFor } from './harness/wait.ts';
import { findViolations } from './support/axe.ts';
import { findLayoutFaults } from './support/layout.ts';
import { text } from './support/messages.ts';
import { openPopup, openReader, readReader, readTab, waitForReader } from './support/reading.ts';
import { readStored, storeSettings } from './support/settings.ts';

const toPage = (lang: string, title: string, body: string) =>
  `<!doctype html><html lang="${lang}"><meta charset="utf-8"><title>${title}</title><body><article><h1>${title}</h1>${body}</article></body></html>`;
/** As farms publish it: character by character, with a few left over. */
const farmAddress = 'http://farm.example/';
const farm = toPage(
  'zh-TW',
  '老街的裡程碑',
  `<p>這條老街的曆史很長,經得起時間的檢驗。鎮上的人說:“這是一個裡程碑。”他們對标最好的做法,力争上遊,始終保持樂觀的姿态(真的)。</p>
<p>由于工作的關系,我們聯系了十位居民,在12:30開會,請他們談談對這件事的看法。共有3,000人簽名,都寫在<code>a,中文</code>裡。</p>
<p>在實際工作中,他們敢于擔當,勇于實踐,把每一件小事都做得正确。老街的變化,大家都看在眼裡。</p>`,
);
const japaneseAddress = 'http://nihon.example/';
const japanese = toPage(
  'ja',
  '駅前の商店街',
  `<p>駅前の商店街では,来年の夏に国会議員を招いて学習会を開く予定です。会場は東京大学の講堂で,参加費は無料(要予約)とのことです。</p>
<p>歴史のある建物を守るため,地元の人々は毎月集まって話し合いを続けています。「気軽に来てほしい」と担当者は話しています。</p>`.repeat(
    2,
  ),
);

const inReader = (tab: Surface, selector: string) =>
  tab.evaluate((wanted) => {
    const root = document.querySelector('qingye-reader')?.shadowRoot ?? document;
    return [...root.querySelectorAll(wanted)].map((element) => element.textContent ?? '');
  }, selector);
const readMarks = (tab: Tab) =>
  tab.evaluate(() =>
    [...(document.querySelector('qingye-reader')?.shadowRoot?.querySelectorAll('.mended') ?? [])].map(
      (mark) => ({
        text: mark.textContent ?? '',
        original: mark.getAttribute('data-original') ?? '',
        description: mark.getAttribute('aria-description') ?? '',
        shown: getComputedStyle(mark, '::after').content,
        isTabStop: mark.getAttribute('tabindex') === '0',
      }),
    ),
  );
const waitForText = (tab: Surface, wanted: string) =>
  waitFor(`the text "${wanted}"`, async () => (await readReader(tab))?.content.includes(wanted));
const offer = '.notes .repair button';

describeInBrowsers('a badly converted page', {}, (use) => {
  const open = () => {
    use().server.serve(farmAddress, farm);
    return use().openTab(farmAddress);
  };

  it('is offered repair first, in popup and reader, and the original is one click away', async () => {
    await storeSettings(use(), {});
    const tab = await open();
    const popup = await openPopup(use(), tab);
    const values = await popup.evaluate(() =>
      [...document.querySelectorAll<HTMLInputElement>('input[type="radio"]')].map(({ value }) => value),
    );
    expect(values.slice(0, 2)).toEqual(['repair', 'original']);
    await waitFor('the offer', () =>
      popup.evaluate((wanted) => document.body.textContent?.includes(wanted), text('popupRepairOffer')),
    );
    expect(await findViolations(popup)).toEqual([]);
    expect(await findLayoutFaults(popup)).toEqual([]);
    await popup.press('Enter');
    await waitForReader(tab);
    await waitForText(tab, '曆史');
    await waitFor('the offer', async () => (await inReader(tab, offer))[0] === text('readerRepair'));
    await tab.click(offer);
    await waitForText(tab, '歷史');
    expect((await readReader(tab))?.content).toContain('力爭上游,始終保持');
    await tab.click('.notes .repair button:last-child');
    await waitForText(tab, '曆史');
    await tab.close();
  });

  it('shows what was mended, with the original to eye, hand and screen reader, and in no copy', async () => {
    await storeSettings(use(), { scriptMode: 'repair' });
    const tab = await open();
    await readTab(use(), tab);
    await waitForText(tab, '歷史');
    expect(await readMarks(tab)).toEqual([]);
    await tab.click('.mended-toggle');
    const marks = await waitFor('the marks', async () => {
      const found = await readMarks(tab);
      return found.length > 0 && found;
    });
    expect(marks.map((mark) => mark.original + mark.text)).toContain('曆歷');
    for (const { original, description } of marks)
      expect(description).toBe(text('readerMendedFrom', 'en', original));
    expect(marks.map(({ isTabStop }) => isTabStop)).toEqual(marks.map((_, i) => i === 0));
    expect(marks.every(({ shown }) => shown === 'none')).toBe(true);
    // Clicked, as by a tap, then left for the next one by the buttons.
    await tab.click('.content .mended');
    await waitFor('the original above it', async () =>
      (await readMarks(tab)).some(({ shown }) => shown !== 'none'),
    );
    await tab.click(`.mended-bar [aria-label="${text('readerMendedNext')}"]`);
    await waitFor('the place', async () =>
      (await inReader(tab, '.mended-bar p'))[0]?.includes(text('readerMendedPlace', 'en', 1, marks.length)),
    );
    expect(await findViolations(tab, 'qingye-reader')).toEqual([]);
    for (const width of [320, 1280]) {
      await tab.resize(width, 700);
      expect(await findLayoutFaults(tab), String(width)).toEqual([]);
    }
    await tab.press('Control+a');
    await tab.press('Control+c');
    const { text: copied, html } = await waitFor('the copy', async () => {
      const clip = await use().clipboard();
      return clip.text.includes('老街') && clip;
    });
    expect(copied).toContain('經得起時間的檢驗');
    expect(copied).not.toContain('曆');
    expect(html).not.toMatch(/曆|mark|mended/);
    await tab.close();
  });

  it('gets full-width punctuation by a switch, which is kept', async () => {
    await storeSettings(use(), { scriptMode: 'tw' });
    const tab = await open();
    await readTab(use(), tab);
    await waitForText(tab, '歷史很長,');
    await tab.click(`[title="${text('readerAppearance')}"]`);
    await tab.click('.panel .switch input');
    await waitForText(tab, '歷史很長，經得起時間的檢驗。鎮上的人說：「這是一個里程碑。」');
    const { content } = (await readReader(tab)) ?? { content: '' };
    for (const kept of ['12:30', '3,000', 'a,中文']) expect(content).toContain(kept);
    expect(content).toContain('（真的）');
    await waitFor('the setting', async () => (await readStored(use())).punctuation === true);
    await tab.close();
  });
});

describeInBrowsers('an interface in Traditional script', { lang: 'zh-TW' }, (use) => {
  it('leaves the text the language and the fonts of its own script', async () => {
    use().server.serve(farmAddress, farm);
    for (const [scriptMode, wanted, lang, font] of [
      ['cn', '经得起时间的检验', 'zh-Hans', 'PingFang SC'],
      ['hk', '歷史很長', 'zh-Hant-HK', 'PingFang HK'],
      ['tw', '歷史很長', 'zh-Hant-TW', 'PingFang TC'],
    ] as const) {
      await storeSettings(use(), { scriptMode });
      const tab = await openReader(use(), farmAddress);
      await waitForText(tab, wanted);
      const shown = await tab.evaluate(() => {
        const paragraph = document.querySelector('qingye-reader')?.shadowRoot?.querySelector('.content p');
        const { fontFamily } = paragraph ? getComputedStyle(paragraph) : { fontFamily: '' };
        return { lang: paragraph?.closest('[lang]')?.getAttribute('lang'), font: fontFamily.split(',')[0] };
      });
      expect(shown).toEqual({ lang, font: `"${font}"` });
      await tab.close();
    }
  });
});

describeInBrowsers('a Japanese page', {}, (use) => {
  it('stays as it is, whatever is chosen', async () => {
    await storeSettings(use(), { scriptMode: 'original' });
    use().server.serve(japaneseAddress, japanese);
    const tab = await openReader(use(), japaneseAddress);
    const before = await waitForReader(tab);
    expect(await inReader(tab, '.notes .repair')).toEqual([]);
    await tab.close();
    for (const scriptMode of ['repair', 'cn', 'twp']) {
      await storeSettings(use(), { scriptMode, punctuation: true });
      const again = await openReader(use(), japaneseAddress);
      await waitFor('the mode', () =>
        again.evaluate(
          (mode) =>
            document.querySelector('qingye-reader')?.shadowRoot?.querySelector('select')?.value === mode,
          scriptMode,
        ),
      );
      const after = await readReader(again);
      expect([after?.title, after?.content, after?.lang]).toEqual([
        before.title,
        before.content,
        before.lang,
      ]);
      await again.close();
    }
  });
});

describeInBrowsers('the user dictionary', {}, (use) => {
  const readErrors = (page: Surface) =>
    page.evaluate(() => [...document.querySelectorAll('.faults li')].map((line) => line.textContent ?? ''));
  const paste = (page: Surface, selector: string, value: string) =>
    page.evaluate(
      (wanted, words) => {
        const area = document.querySelector<HTMLTextAreaElement>(wanted);
        if (!area) throw new Error(`Nothing matches ${wanted}`);
        area.value = words;
        area.dispatchEvent(new Event('input', { bubbles: true }));
      },
      selector,
      value,
    );
  const openSettings = async () => {
    const page = await use().openExtensionPage('options.html');
    await waitFor('the dictionary', () =>
      page.evaluate(() => document.querySelector<HTMLTextAreaElement>('.rules')?.readOnly === false),
    );
    return page;
  };

  it('is written in the settings, tried there, and applied last in the reader and in copies', async () => {
    await storeSettings(use(), { scriptMode: 'tw' });
    const page = await openSettings();
    await paste(page, '.rules', '老街\t舊街\n這行沒有定位字元\n歷史\t往事\n老街\t古街\n');
    await waitFor('the faults', async () => (await readErrors(page)).length === 2);
    expect(await readErrors(page)).toEqual([
      `${text('dictionaryLine', 'en', 2)}${text('dictionaryFault_no_tab')}`,
      `${text('dictionaryLine', 'en', 4)}${text('dictionaryFault_doubled_from', 'en', 1)}`,
    ]);
    await page.click('.faults button');
    expect(
      await page.evaluate(() => {
        const area = document.querySelector<HTMLTextAreaElement>('.rules');
        return area?.value.slice(area.selectionStart, area.selectionEnd);
      }),
    ).toBe('這行沒有定位字元');
    await paste(page, '.tester textarea', '这条老街的历史');
    await waitFor('the result', () =>
      page.evaluate(() => document.querySelector('output.result')?.textContent === '這條舊街的往事'),
    );
    expect(await findViolations(page)).toEqual([]);
    for (const width of [320, 1280]) {
      await page.resize(width, 700);
      expect(await findLayoutFaults(page), String(width)).toEqual([]);
    }
    await page.close();

    use().server.serve(farmAddress, farm);
    const tab = await openReader(use(), farmAddress);
    await waitForText(tab, '這條舊街的往事很長');
    expect((await readReader(tab))?.title).toBe('舊街的里程碑');
    await tab.click(`[aria-label="${text('readerCopy')}"]`);
    await tab.click('#panel-copy li:nth-child(1) button:enabled');
    await waitFor('the copy', async () => (await use().clipboard()).text.includes('這條舊街的往事很長'));
    await tab.close();
  });

  it('is taken up by a reader that is open as soon as it changes', async () => {
    await storeSettings(use(), { scriptMode: 'tw' });
    use().server.serve(farmAddress, farm);
    const tab = await openReader(use(), farmAddress);
    await waitForText(tab, '這是一個里程碑');
    const page = await openSettings();
    for (const [rules, wanted] of [
      ['檢驗\t考驗', '經得起時間的考驗'],
      ['檢驗\t試煉', '經得起時間的試煉'],
      ['', '經得起時間的檢驗'],
    ] as const) {
      await paste(page, '.rules', rules);
      await waitForText(tab, wanted);
    }
    await page.close();
    await tab.close();
  });

  it('takes ten thousand lines, and is there again after a restart of the page', async () => {
    const page = await openSettings();
    const lines = Array.from({ length: 10_000 }, (_, i) => `字${i}號\t第${i}`).join('\n');
    await paste(page, '.rules', lines);
    await waitFor('the count', () =>
      page.evaluate(
        (wanted) => document.querySelector('.field [role="status"]')?.textContent === wanted,
        text('dictionaryCount', 'en', '10,000'),
      ),
    );
    await paste(page, '.tester textarea', '字9999號');
    await waitFor('the result', () =>
      page.evaluate(() => document.querySelector('output.result')?.textContent === '第9999'),
    );
    await page.close();
    const again = await openSettings();
    expect(await again.evaluate(() => document.querySelector<HTMLTextAreaElement>('.rules')?.value)).toBe(
      lines,
    );
    await paste(again, '.rules', '');
    await again.press('Tab');
    await waitFor('the empty dictionary', () =>
      again.evaluate(
        (wanted) => document.querySelector('.field [role="status"]')?.textContent === wanted,
        text('dictionaryCount', 'en', '0'),
      ),
    );
    await again.close();
  });
});
