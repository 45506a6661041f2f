import { beforeEach, expect, it } from 'vitest';
import { describeInBrowsers } from './harness/suite.ts';
import type { Tab } from './harness/types.ts';
import { waitFor } from './harness/wait.ts';
import { text } from './support/messages.ts';
import {
  findPickerViolations,
  pressInPicker,
  readPicker,
  readRules,
  storeRules,
  waitForPicker,
} from './support/picker.ts';
import { openPopup, openReader, readReader, waitForReader } from './support/reading.ts';

const host = 'town.example';
const url = `https://${host}/a/1.html`;
const prose = (place: string) =>
  `<p>${place}的老渡口每天清晨五點開始載客，船夫們輪流掌舵，直到最後一班學生過了河才肯休息，風雨都不例外。</p>`;
const promo = '<p class="promo">小鎮旅行社本週推出三日渡船行程，報名請到鎮公所一樓大廳找林小姐登記。</p>';
const page = `<!doctype html><html lang="zh-TW"><meta charset="utf-8"><title>老渡口的早晨</title>
  <style>* { cursor: help !important } qingye-picker { display: none !important }</style>
  <h1>老渡口的早晨</h1>
  <div class="story">${prose('上游')}${promo}${prose('中游')}${promo}${prose('下游')}</div>
  <div class="more"><h2>渡船時刻</h2>${prose('對岸')}<p>平日與假日的班次都寫在碼頭的木牌上，請各位旅客出發以前先看清楚再上船。</p></div>
  <iframe class="board" srcdoc="<p>看板</p>" width="300" height="80"></iframe>
  <script>
    window.heard = [];
    // That something of the picker was pressed can be heard; what, cannot.
    const hear = ({ type, isTrusted, target }) =>
      isTrusted && target.localName !== 'qingye-picker' && heard.push(type);
    for (const type of ['click', 'mousedown', 'pointerdown', 'touchstart', 'keydown', 'contextmenu'])
      document.addEventListener(type, hear, true);
    document.querySelector('.story').onclick = () => { location = '/gone.html' };
  </script>`;

const heard = (tab: Tab) => tab.evaluate(() => (globalThis as unknown as { heard: string[] }).heard);
const places = (tab: Tab) => tab.evaluate(() => document.querySelectorAll('qingye-picker').length);

describeInBrowsers('the picker', {}, (use) => {
  beforeEach(async () => {
    await storeRules(use(), '');
    use().server.serve(url, page);
  });

  /** Begins pointing at the page, from the popup. */
  async function pointAtPage(): Promise<Tab> {
    const tab = await use().openTab(url);
    const popup = await openPopup(use(), tab);
    await popup.click('.links button');
    await waitForPicker(use());
    return tab;
  }

  /** Begins pointing in the reader, from the list of what was cut. */
  async function pointInReader(is: 'noise' | 'content'): Promise<Tab> {
    const tab = await openReader(use(), url);
    expect((await readReader(tab))?.content).toContain('三日渡船行程');
    await tab.click(`[title="${text('readerCut')}"]`);
    await tab.click(`#panel-cut .point button:nth-of-type(${is === 'noise' ? 1 : 2})`);
    await waitForPicker(use());
    return tab;
  }

  it('makes a rule of what is clicked on the page, shows it at once, and takes it back', async () => {
    const tab = await pointAtPage();
    await tab.click('.promo');
    const picker = await waitForPicker(use(), 'what is chosen', ({ status }) => status !== '');
    expect(picker.marks).toBe(2);
    expect(picker.status).toContain('Matches: 2 · characters: 68 · 32% of the article');
    expect(picker.status).toContain('小鎮旅行社本週推出');
    expect(picker.text).toContain('p.promo');
    await pressInPicker(use(), tab, text('pickSave'));
    const shown = await waitForReader(tab);
    expect(shown.content).toContain('上游的老渡口');
    expect(shown.content).not.toContain('三日渡船行程');
    const rules = await readRules(use());
    expect(rules).toContain(`[${host}]\nstrip: p.promo\ntest: ${url}\ntest-lacks: 小鎮旅行社本週推出`);
    await pressInPicker(use(), tab, text('pickUndo'));
    await waitFor('the text', async () => (await waitForReader(tab)).content.includes('三日渡船行程'));
    expect(await readRules(use())).toBe('');
    await pressInPicker(use(), tab, text('pickDone'));
    await waitFor('the end', async () => (await places(tab)) === 0);
    expect(await heard(tab)).toEqual([]);
    await tab.close();
  });

  it('means the block of the page when a block of the reader is pointed at', async () => {
    const tab = await pointInReader('noise');
    await tab.click('article .content p:nth-of-type(2)');
    const picker = await waitForPicker(use(), 'what is chosen', ({ status }) => status !== '');
    expect(picker.text).toContain('p.promo');
    expect(picker.marks).toBe(2);
    await pressInPicker(use(), tab, text('pickSave'));
    await waitForPicker(use(), 'the end', ({ text: said }) => said.includes('Saved among your rules'));
    expect((await readReader(tab))?.content).not.toContain('三日渡船行程');
    await tab.press('Escape');
    await waitFor('the picker to go', async () => (await places(tab)) === 0);
    expect(await readReader(tab)).not.toBeNull();
    await tab.close();
  });

  it('says what the article is, by keys alone', async () => {
    const tab = await pointInReader('content');
    await tab.press('ArrowRight');
    await waitForPicker(use(), 'a block', ({ status }) => status !== '');
    await tab.press('ArrowUp');
    const picker = await waitForPicker(use(), 'the article', ({ text: said }) =>
      said.includes('div.story 上游'),
    );
    expect(picker.status).toMatch(/Matches: 1 · characters: \d+ · \d+% of the article/);
    await tab.press('ArrowDown');
    await waitForPicker(use(), 'the block', ({ text: said }) => said.includes('div.story >'));
    await tab.press('ArrowUp');
    await waitForPicker(use(), 'the article', ({ text: said }) => said.includes('div.story 上游'));
    await tab.press('Enter');
    await waitForPicker(use(), 'the end', ({ text: said }) => said.includes('Saved among your rules'));
    expect(await readRules(use())).toContain('content: div.story');
    const shown = await readReader(tab);
    expect(shown?.content).toContain('下游的老渡口');
    expect(shown?.content).not.toContain('渡船時刻');
    await tab.close();
  });

  it('can be tapped, and means a frame of the page too', async () => {
    const tab = await pointAtPage();
    const middle = await tab.evaluate(() => {
      const frame = document.querySelector('.board');
      frame?.scrollIntoView({ block: 'start', behavior: 'instant' });
      const box = frame?.getBoundingClientRect();
      return { x: (box?.x ?? 0) + 20, y: (box?.y ?? 0) + 20 };
    });
    await tab.tapAt(middle.x, middle.y);
    // The frame is in the body alone, which is never meant: nothing is chosen by accident.
    expect((await readPicker(use()))?.buttons.find(({ name }) => name === text('pickSave'))?.isEnabled).toBe(
      false,
    );
    await tab.evaluate(() => document.querySelector('.story p')?.scrollIntoView({ block: 'start' }));
    const first = await tab.evaluate(() => {
      const box = document.querySelector('.story p')?.getBoundingClientRect();
      return { x: (box?.x ?? 0) + 30, y: (box?.y ?? 0) + 10 };
    });
    await tab.tapAt(first.x, first.y);
    await waitForPicker(use(), 'what is chosen', ({ status }) => status.includes('上游'));
    expect(await tab.evaluate(() => location.pathname)).toBe('/a/1.html');
    await tab.close();
  });

  it('hears nothing but a person, and ends by Escape without a trace', async () => {
    const tab = await openReader(use(), url);
    await tab.press('Escape');
    const before = await tab.evaluate(() => document.documentElement.outerHTML);
    const popup = await openPopup(use(), tab);
    await popup.click('.links button');
    await waitForPicker(use());
    await tab.evaluate(() => {
      const promo = document.querySelector('.promo');
      promo?.dispatchEvent(new MouseEvent('click', { bubbles: true, composed: true }));
      const picker = document.querySelector('qingye-picker');
      for (const key of ['ArrowRight', 'Enter', 'Escape'])
        (picker ?? document.body).dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true }));
    });
    const picker = await waitForPicker(use());
    expect(picker.status).toBe('');
    expect(await tab.evaluate(() => document.querySelector('qingye-picker')?.shadowRoot)).toBe(null);
    await tab.press('Escape');
    await waitFor('the end', async () => (await places(tab)) === 0);
    expect(await tab.evaluate(() => document.documentElement.outerHTML)).toBe(before);
    expect(await readRules(use())).toBe('');
    await tab.close();
  });

  it('refuses what would leave nothing to read, and keeps the rules as they were', async () => {
    const all = `https://${host}/b.html`;
    use().server.serve(
      all,
      `<!doctype html><meta charset="utf-8"><title>渡口</title><div class="all">${prose('上游')}${prose('下游')}</div>`,
    );
    await storeRules(use(), '# mine\n');
    const tab = await openReader(use(), all);
    await tab.click(`[title="${text('readerCut')}"]`);
    await tab.click('#panel-cut .point button');
    await waitForPicker(use());
    await tab.press('ArrowRight');
    await pressInPicker(use(), tab, text('pickWiden'));
    await waitForPicker(use(), 'a warning', ({ text: said }) => said.includes(text('pickMost')));
    await pressInPicker(use(), tab, text('pickSave'));
    await waitForPicker(use(), 'the refusal', ({ text: said }) => said.includes(text('pickEmpty')));
    expect(await readRules(use())).toBe('# mine\n');
    expect((await readReader(tab))?.content).toContain('下游的老渡口');
    await tab.close();
  });

  it.each(['light', 'dark'] as const)('is as axe wants it, %s', async (scheme) => {
    await use().setColorScheme(scheme);
    const tab = await pointAtPage();
    expect(await findPickerViolations(use()), 'nothing chosen').toEqual([]);
    await tab.click('.promo');
    await waitForPicker(use(), 'what is chosen', ({ status }) => status !== '');
    expect(await findPickerViolations(use()), 'something chosen').toEqual([]);
    await pressInPicker(use(), tab, text('pickSave'));
    await waitForPicker(use(), 'the end', ({ text: said }) => said.includes('Saved among your rules'));
    expect(await findPickerViolations(use()), 'saved').toEqual([]);
    await pressInPicker(use(), tab, text('pickDone'));
    await tab.close();
    await use().setColorScheme('light');
  });

  it('needs no pointer from the popup to the rule and back', async () => {
    const tab = await use().openTab(url);
    const popup = await openPopup(use(), tab);
    await waitFor('the button', async () => {
      await popup.press('Tab');
      return popup.evaluate(() => document.activeElement?.matches('.links button') ?? false);
    });
    await popup.press('Enter');
    await waitForPicker(use());
    await tab.press('ArrowRight');
    await waitForPicker(use(), 'the first block', ({ status }) => status.includes('上游'));
    await tab.press('ArrowRight');
    await waitForPicker(use(), 'the next block', ({ status }) => status.includes('三日渡船行程'));
    await tab.press('Enter');
    await waitForReader(tab);
    await waitForPicker(use(), 'the end', ({ text: said }) => said.includes('Saved among your rules'));
    expect(await readRules(use())).toContain('strip: p.promo');
    await tab.press('Tab');
    expect((await waitForPicker(use())).focused).toBe(text('pickUndo'));
    await tab.press('Enter');
    await waitFor('the rules as they were', async () => (await readRules(use())) === '');
    await tab.press('Escape');
    await waitFor('the picker to go', async () => (await places(tab)) === 0);
    await tab.close();
  });

  it('leaves a rule whose own test tells when its page has changed', async () => {
    const tab = await pointAtPage();
    await tab.click('.promo');
    await waitForPicker(use(), 'what is chosen', ({ status }) => status !== '');
    await pressInPicker(use(), tab, text('pickSave'));
    await waitForPicker(use(), 'the end', ({ text: said }) => said.includes('Saved among your rules'));
    await tab.close();
    const note = text('readerRule_outdated');
    const again = await openReader(use(), url);
    expect((await waitForReader(again)).text).not.toContain(note);
    await again.close();
    use().server.serve(url, page.replaceAll('class="promo"', 'class="deal"'));
    const later = await openReader(use(), url);
    expect((await waitForReader(later)).text).toContain(note);
    await later.close();
  });

  it('fits a narrow window, with targets for fingers', async () => {
    const tab = await use().openTab(url);
    await tab.resize(320, 640);
    const popup = await openPopup(use(), tab);
    await popup.click('.links button');
    const { box, buttons } = await waitForPicker(use());
    expect(box.scrollWidth).toBeLessThanOrEqual(320);
    expect(box.x).toBeGreaterThanOrEqual(0);
    expect(box.height).toBeLessThanOrEqual(0.6 * 640 + 1);
    expect(buttons.length).toBeGreaterThan(7);
    await tab.close();
  });
});
