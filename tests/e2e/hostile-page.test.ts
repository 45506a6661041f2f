import { expect, it } from 'vitest';
import { describeInBrowsers } from './harness/suite.ts';
import type { Tab } from './harness/types.ts';
import { waitFor } from './harness/wait.ts';
import { openReader, readTab } from './support/reading.ts';

const address = 'http://hostile.example/';
const paragraphs = Array.from(
  { length: 14 },
  (_, index) =>
    `<p>第${index + 1}段，天地玄黃，宇宙洪荒。日月盈昃，辰宿列張。寒來暑往，秋收冬藏。閏餘成歲，律呂調陽。</p>`,
);
// Everything that pages do against being read: what is done in the reader must neither reach them nor be changed by them.
const page = `<!doctype html><html lang="zh-TW" style="filter: grayscale(1)"><meta charset="utf-8"><title>千字文</title>
<style>* { user-select: none !important } html { font-size: 40px } qingye-reader { display: none !important }</style>
<body>直接寫在頁面裡的字<article>${paragraphs.join('')}</article>
<div inert id="inert">本來就不能用</div><dialog id="modal">彈出視窗<button>好</button></dialog>
<script>
  window.heard = [];
  const hear = ({ type, key }) => { heard.push(key ?? type) };
  for (const type of ['keydown', 'keyup', 'click', 'mousedown', 'selectstart', 'contextmenu'])
    document.addEventListener(type, hear);
  window.addEventListener('keydown', hear);
  document.onmousedown = document.onselectstart = document.oncontextmenu = () => false;
  document.addEventListener('copy', (event) => {
    event.clipboardData.setData('text/plain', '轉載請註明出處');
    event.preventDefault();
  });
  modal.addEventListener('close', hear);
  modal.showModal();
  window.removeReader = () => document.querySelector('qingye-reader').remove();
</script></body></html>`;

const look = (tab: Tab) =>
  tab.evaluate(() => ({
    html: document.documentElement.outerHTML,
    scroll: scrollY,
    isModal: document.querySelector('dialog')?.matches(':modal'),
  }));
const heard = (tab: Tab) => tab.evaluate(() => (globalThis as unknown as { heard: string[] }).heard);
const readerState = (tab: Tab) =>
  tab.evaluate(() => {
    const host = document.querySelector('qingye-reader');
    const box = host?.getBoundingClientRect();
    return {
      isThere: host !== null,
      size: box && [box.width === document.documentElement.clientWidth, box.height === innerHeight],
      scrollTop: host?.scrollTop,
      focused: host?.shadowRoot?.activeElement?.localName,
    };
  });

describeInBrowsers('a page that fights back', {}, (use) => {
  const open = () => {
    use().server.serve(address, page);
    return openReader(use(), address);
  };

  it('is covered whole, its dialog included, and is the same page afterwards', async () => {
    use().server.serve(address, page);
    const tab = await use().openTab(address);
    await tab.evaluate(() => scrollTo(0, 300));
    const before = await look(tab);
    await readTab(use(), tab);
    expect(await readerState(tab)).toMatchObject({ isThere: true, size: [true, true], focused: 'h1' });
    await tab.press('Escape');
    await waitFor('the page', async () => !(await readerState(tab)).isThere);
    expect(await look(tab)).toEqual(before);
    await tab.close();
  });

  it('hears no key, click or selection of the reader', async () => {
    const tab = await open();
    const before = (await heard(tab)).length;
    for (const key of ['j', 'Enter', 'ArrowDown', 'PageDown']) await tab.press(key);
    await waitFor('scrolling by keys', async () => ((await readerState(tab)).scrollTop ?? 0) > 100);
    await tab.click('article p');
    await tab.click('button[aria-label="Appearance"]');
    await tab.press('Escape');
    expect((await heard(tab)).slice(before)).toEqual([]);
    await tab.close();
  });

  it('does not change what is copied, by the button or by keys', async () => {
    const tab = await open();
    await tab.press('Control+a');
    await tab.press('Control+c');
    const byKeys = await use().clipboard();
    expect(byKeys.text).toContain('第14段，天地玄黃');
    expect(byKeys.text).not.toMatch(/轉載|直接寫在|Original page/);
    expect(byKeys.html).toContain('<p>第1段');
    expect(byKeys.html).not.toMatch(/style|class/);
    await tab.show();
    await tab.click('button[aria-label="Copy"]');
    await tab.click('.actions li:first-child button:enabled');
    await waitFor('the confirmation', () =>
      tab.evaluate(() =>
        document
          .querySelector('qingye-reader')
          ?.shadowRoot?.querySelector('.status')
          ?.textContent?.includes('Copied'),
      ),
    );
    const byButton = await use().clipboard();
    expect(byButton.text).toContain('第14段，天地玄黃');
    expect(byButton.text).not.toContain('轉載');
    await tab.close();
  });

  it('gets the reader back five times when it removes it, and then its own page', async () => {
    use().server.serve(address, page);
    const tab = await use().openTab(address);
    const before = await look(tab);
    await readTab(use(), tab);
    await tab.press('PageDown');
    await waitFor('scrolling', async () => ((await readerState(tab)).scrollTop ?? 0) > 100);
    const { scrollTop } = await waitFor('the scrolling to end', async () => {
      const first = await readerState(tab);
      await new Promise((done) => setTimeout(done, 200));
      return (await readerState(tab)).scrollTop === first.scrollTop ? first : undefined;
    });
    const remove = () =>
      tab.evaluate(() => (globalThis as unknown as { removeReader(): void }).removeReader());
    for (let time = 0; time < 5; time++) {
      await remove();
      expect(await readerState(tab)).toMatchObject({ isThere: true, scrollTop, focused: 'h1' });
    }
    await remove();
    expect(await readerState(tab)).toMatchObject({ isThere: false });
    expect(await look(tab)).toEqual(before);
    await tab.close();
  });
});
