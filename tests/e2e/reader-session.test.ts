import { expect, it } from 'vitest';
import { describeInBrowsers } from './harness/suite.ts';
import type { ExtensionGlobal, Tab } from './harness/types.ts';
import { waitFor } from './harness/wait.ts';
import { text } from './support/messages.ts';
import { openReader, readReader, readTab, waitForPage } from './support/reading.ts';

const address = 'http://long.example/';
const fill = '天地玄黃，宇宙洪荒。日月盈昃，辰宿列張。寒來暑往，秋收冬藏。閏餘成歲，律呂調陽。';
const part = (name: string) => `<h2 id="${name}">${name}</h2>${`<p>${name}：${fill}${fill}</p>`.repeat(8)}`;
const page = `<!doctype html><html lang="zh-TW"><meta charset="utf-8"><title>長文</title><body><article>
<p>先看<a href="#第三">第三節</a>，再看別處。${fill}</p>${['第一', '第二', '第三', '第四'].map(part).join('')}</article>
<button id="play">播放</button><audio loop></audio><script>
  // A second of silence, 8 kHz, 8 bits.
  const bytes = new Uint8Array(8044).fill(128);
  const view = new DataView(bytes.buffer);
  [...'RIFF    WAVEfmt '].forEach((letter, at) => view.setUint8(at, letter.charCodeAt(0)));
  [...'data'].forEach((letter, at) => view.setUint8(36 + at, letter.charCodeAt(0)));
  for (const [at, value] of [[4, 8036], [16, 16], [24, 8000], [28, 8000], [40, 8000]]) view.setUint32(at, value, true);
  for (const [at, value] of [[20, 1], [22, 1], [32, 1], [34, 8]]) view.setUint16(at, value, true);
  const audio = document.querySelector('audio');
  audio.src = URL.createObjectURL(new Blob([bytes], { type: 'audio/wav' }));
  play.onclick = () => audio.play();
</script></body></html>`;

/** Two texts: the shorter one could be the article as well. */
const twoAddress = 'http://two.example/';
const two = `<!doctype html><html lang="zh-TW"><meta charset="utf-8"><title>兩篇</title><body>
<div class="article">${`<p>前篇：${fill}${fill}</p>`.repeat(9)}</div>
<div><div><section><div>${`<p>後篇：${fill}${fill}</p>`.repeat(3)}</div></section></div></div></body></html>`;

const inReader = (tab: Tab, selector: string) =>
  tab.evaluate((wanted) => {
    const element = document.querySelector('qingye-reader')?.shadowRoot?.querySelector(wanted);
    return element && { text: element.textContent, top: element.getBoundingClientRect().top };
  }, selector);
const theme = (tab: Tab) =>
  tab.evaluate(() => document.querySelector('qingye-reader')?.getAttribute('data-theme'));
const appearance = `button[aria-label="${text('readerAppearance')}"]`;

describeInBrowsers('the reader on a page', {}, (use) => {
  const open = () => {
    use().server.serve(address, page);
    return openReader(use(), address);
  };
  const readStored = async () => {
    const background = await use().background();
    return background.evaluate(async () => {
      const { browser } = globalThis as unknown as ExtensionGlobal;
      return (await browser.storage.local.get('settings')).settings as Record<string, unknown> | undefined;
    });
  };

  it('follows links within the page itself, and its contents', async () => {
    const tab = await open();
    await tab.click('.content a');
    await waitFor('the third part', async () => {
      const { top = 0 } = (await inReader(tab, 'h2:nth-of-type(3)')) ?? {};
      return top > 40 && top < 120;
    });
    expect(await tab.evaluate(() => location.hash)).toBe('');
    await waitFor('the mark in the contents', async () => {
      return (await inReader(tab, '.rail [aria-current]'))?.text === '第三';
    });
    await tab.close();
  });

  it('pauses what plays, and lets it play on', async () => {
    use().server.serve(address, page);
    const tab = await use().openTab(address);
    const isPlaying = () => tab.evaluate(() => document.querySelector('audio')?.paused === false);
    await tab.click('#play');
    await waitFor('playing', isPlaying);
    await readTab(use(), tab);
    expect(await isPlaying()).toBe(false);
    await tab.press('Escape');
    await waitForPage(tab);
    await waitFor('playing on', isPlaying);
    await tab.close();
  });

  it('shows the next text that could be the article, and the first again', async () => {
    use().server.serve(twoAddress, two);
    const tab = await openReader(use(), twoAddress);
    const first = await readReader(tab);
    await tab.click('.notes .alone button');
    const next = await waitFor('another text', async () => {
      const now = await readReader(tab);
      return now && now.text !== first?.text && now;
    });
    expect(next.text).toContain('後篇');
    expect(next.text).not.toContain('前篇');
    await waitFor('the focus', async () => (await readReader(tab))?.isTitleFocused);
    await tab.click('.notes .alone button');
    await waitFor('the first text', async () => (await readReader(tab))?.text === first?.text);
    await tab.close();
  });

  it('changes its appearance in all tabs at once, and keeps it', async () => {
    const one = await open();
    const other = await open();
    await other.click(appearance);
    await other.click('.theme-dark input');
    await waitFor('dark', async () => (await theme(other)) === 'dark');
    await waitFor('dark in the other tab', async () => (await theme(one)) === 'dark');
    expect(await readStored()).toMatchObject({ theme: 'dark' });
    for (const tab of [one, other]) await tab.close();
  });
});
