// Draws public/icon/*.png from scripts/icons/*.svg in headless Chromium: `node scripts/make-icons.mjs`.
import { mkdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import puppeteer from 'puppeteer-core';
import { browserMissing, findBrowser } from './find-browser.mjs';

// The sizes that toolbars, menus, lists of extensions and stores ask for. The small ones have a drawing of their own, on
// the grid of their pixels.
const sizes = [16, 32, 48, 96, 128];
const sourceOf = (size) => (size <= 32 ? 'icon-small.svg' : 'icon.svg');
const pathTo = (path) => fileURLToPath(new URL(`../${path}`, import.meta.url));

const executablePath = findBrowser('chromium');
if (!executablePath) throw new Error(browserMissing('chromium'));
mkdirSync(pathTo('public/icon'), { recursive: true });
const browser = await puppeteer.launch({
  executablePath,
  args: process.getuid?.() === 0 ? ['--no-sandbox'] : [],
});
const page = await browser.newPage();
for (const size of sizes) {
  const svg = readFileSync(pathTo(`scripts/icons/${sourceOf(size)}`)).toString('base64');
  await page.setViewport({ width: size, height: size });
  await page.setContent(
    `<body style="margin: 0"><img style="display: block" width="${size}" src="data:image/svg+xml;base64,${svg}">`,
  );
  await page.screenshot({ path: pathTo(`public/icon/${size}.png`), omitBackground: true });
}
await browser.close();
