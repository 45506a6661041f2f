// `npm run screenshots`: the reader (light, dark, narrow, repaired), the popup and the library in each interface language, from the
// built extension in Chromium, into docs/screenshots.
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { launchChromium } from '../tests/e2e/harness/chromium.ts';
import type { Tab, TestBrowser, UiLanguage } from '../tests/e2e/harness/types.ts';
import { pause, waitFor } from '../tests/e2e/harness/wait.ts';
import { openLibrary } from '../tests/e2e/support/library.ts';
import { seedFolder, servePage } from '../tests/e2e/support/pages.ts';
import { openPopup, readTab, waitForReader } from '../tests/e2e/support/reading.ts';
import { saveFromReader } from '../tests/e2e/support/saving.ts';
import { storeSettings } from '../tests/e2e/support/settings.ts';

const folder = join(import.meta.dirname, '..', 'docs', 'screenshots');
const shown = 'pages/news.formosadaily.example--tea-factory';
const others = [
  'pages/www.sohu.com--slow-train',
  'pages/www.163.com--balcony-garden',
  'pages/mp.weixin.qq.com--persimmon',
  'pages/kknews.cc--noodle-shop',
  'pages/www.dailyhearth.example--sourdough',
];

/** Tea terraces at sunrise: what stands for the photograph of the page. */
const photograph = `<svg xmlns="http://www.w3.org/2000/svg" width="960" height="540" viewBox="0 0 960 540">
<defs><linearGradient id="s" x1="0" y1="0" x2="0" y2="1"><stop offset="0" stop-color="#a9cdd3"/><stop offset="1" stop-color="#f6e7c8"/></linearGradient></defs>
<rect width="960" height="540" fill="url(#s)"/><circle cx="690" cy="190" r="52" fill="#f5b65a"/>
<path d="M0 290 150 190 290 270 450 150 640 280 790 210 960 290v250H0z" fill="#7fa3a0"/>
<path d="M0 340c160-80 300-20 440-50s320-70 520 0v250H0z" fill="#5e8f5a"/>
<path d="M0 410c220-70 420 20 960-60v190H0z" fill="#3f7444"/>
<g fill="none" stroke="#9cc27c" stroke-width="10" stroke-dasharray="2 15" stroke-linecap="round"><path d="M0 440c220-70 420 20 960-60"/><path d="M0 474c220-70 420 20 960-60"/><path d="M0 508c220-70 420 20 960-60"/><path d="M0 542c220-70 420 20 960-60"/><path d="M260 574c200-40 420-20 700-60"/></g>
<g><path d="M176 352h112v58H176z" fill="#efe6d5"/><path d="m160 356 72-46 72 46z" fill="#a24a34"/><path d="M222 376h22v34h-22z" fill="#6d4c36"/></g></svg>`;

const fileOf = (name: string, lang: UiLanguage) => join(folder, `${name}-${lang}.png`);

/** A picture of a tab once its images are there and nothing moves. */
async function take(tab: Tab, name: string, lang: UiLanguage): Promise<void> {
  await waitFor('the images', () =>
    tab.evaluate(() => {
      const root = document.querySelector('qingye-reader')?.shadowRoot ?? document;
      return [...root.querySelectorAll('img')].slice(0, 1).every((image) => image.complete);
    }),
  );
  await pause(500);
  await tab.screenshot(fileOf(name, lang));
}

async function showReader(browser: TestBrowser, lang: UiLanguage): Promise<void> {
  const { url, images = [] } = servePage(browser.server, shown);
  for (const image of images) browser.server.serve(image, { body: photograph, type: 'image/svg+xml' });
  const tab = await browser.openTab(url);
  await tab.resize(1280, 860);
  const popup = await openPopup(browser, tab);
  await pause(500);
  await popup.screenshot(fileOf('popup', lang));
  await popup.press('Enter');
  await waitForReader(tab);
  await take(tab, 'reader-light', lang);
  await browser.setColorScheme('dark');
  await take(tab, 'reader-dark', lang);
  await browser.setColorScheme('light');
  await tab.resize(390, 800);
  await take(tab, 'reader-narrow', lang);
  await tab.resize(1280, 860);
  await saveFromReader(tab, 'readerSave', lang);
  await tab.close();
}

/** A farm's page, repaired, with what was mended marked and one place gone to. */
async function showRepair(browser: TestBrowser, lang: UiLanguage): Promise<void> {
  await storeSettings(browser, { scriptMode: 'repair' });
  const tab = await browser.openTab(servePage(browser.server, seedFolder).url);
  await tab.resize(1280, 860);
  await readTab(browser, tab);
  await tab.click('.mended-toggle');
  for (let place = 0; place < 3; place++) await tab.click('.mended-bar p + button');
  await take(tab, 'reader-repair', lang);
  await tab.close();
  await storeSettings(browser, {});
}

async function showLibrary(browser: TestBrowser, lang: UiLanguage): Promise<void> {
  for (const page of others) {
    const tab = await browser.openTab(servePage(browser.server, page).url);
    await readTab(browser, tab);
    await saveFromReader(tab, 'readerSave', lang);
    await tab.close();
  }
  const library = await openLibrary(browser);
  await library.resize(1280, 860);
  await take(library, 'library', lang);
  await library.close();
}

mkdirSync(folder, { recursive: true });
for (const lang of ['en', 'zh-CN', 'zh-TW'] as const) {
  const browser = await launchChromium({ lang });
  try {
    await showReader(browser, lang);
    await showRepair(browser, lang);
    await showLibrary(browser, lang);
  } finally {
    await browser.close();
  }
}
console.log(`Pictures are in ${folder}`);
