import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { launch } from '../tests/e2e/harness/suite.ts';
import type { BrowserName, Tab } from '../tests/e2e/harness/types.ts';
import { pause } from '../tests/e2e/harness/wait.ts';
import { makeArticle, readTitle, turnOn } from '../tests/e2e/support/auto.ts';

/**
 * `bench:flash`: loads a page whose article is in its HTML on a site that is read automatically, and looks at what is seen until
 * the reader is open: by screenshots, one after another, and by the page's own frames. A frame is of the original where it shows
 * the page's colour, and of a wrong theme where it is neither of the page before, nor has the paper of the theme. Each of five
 * themes, or `--theme` alone, is loaded so many times over a fast network and as many over a slow one. The colours of what is wrong are printed.
 */
const { values } = parseArgs({
  options: {
    loads: { type: 'string', default: '4' },
    browser: { type: 'string' },
    theme: { type: 'string' },
  },
});
const loads = Number(values.loads);
const host = 'flash.example';

/** Themes of the settings under what the system wants, and the paper they have to have. */
const cases = [
  { theme: 'dark', system: 'light', paper: [0x17, 0x19, 0x1a] },
  { theme: 'light', system: 'dark', paper: [0xfd, 0xfd, 0xfb] },
  { theme: 'sepia', system: 'dark', paper: [0xf7, 0xf0, 0xe1] },
  { theme: 'system', system: 'dark', paper: [0x17, 0x19, 0x1a] },
  { theme: 'system', system: 'light', paper: [0xfd, 0xfd, 0xfb] },
] as const;
const colours = { before: [0, 255, 0], original: [255, 0, 255] };

/** A page in magenta that notes in each of its frames whether it lies on top itself. */
const page = makeArticle('甲', {
  head: `<style>html, body { background: #f0f; min-height: 100vh }</style><script>
    counted = { frames: 0, original: 0 };
    (function look() {
      const top = document.elementFromPoint(15, innerHeight / 2);
      counted.frames++;
      if (top?.closest('body') || top === document.documentElement) counted.original++;
      requestAnimationFrame(look);
    })();
  </script>`,
  rest: `<p>${'補充的文字。'.repeat(2000)}</p>`,
});

/** The colours of a screenshot along its left edge, where the reader has nothing but paper. */
const readEdge = (tab: Tab, png: Buffer) =>
  tab.evaluate(async (data) => {
    const bytes = Uint8Array.from(atob(data), (character) => character.charCodeAt(0));
    const image = await createImageBitmap(new Blob([bytes], { type: 'image/png' }));
    const context = new OffscreenCanvas(image.width, image.height).getContext('2d');
    context?.drawImage(image, 0, 0);
    return [0.3, 0.5, 0.7, 0.9].map((share) => [
      ...(context?.getImageData(12, Math.floor(image.height * share), 1, 1).data.slice(0, 3) ?? []),
    ]);
  }, png.toString('base64'));

const isNear = (one: readonly number[], other: readonly number[]) =>
  one.every((value, index) => Math.abs(value - (other[index] ?? 0)) < 12);

async function watchLoad(tab: Tab, eye: Tab, folder: string, paper: readonly number[]) {
  const file = join(folder, 'seen.png');
  const kinds = { shots: 0, original: 0, wrong: 0 };
  await tab.goto(`https://${host}/before`);
  const shots: Buffer[] = [];
  let isOver = false;
  const loading = tab.goto(`https://${host}/page`).catch(() => undefined);
  const watching = (async () => {
    while (!isOver) {
      const shot = tab.screenshot(file).then(
        () => shots.push(readFileSync(file)),
        () => undefined,
      );
      // Chromium never answers some of those that it is asked for while a page takes another one's place.
      await Promise.race([shot, pause(1500)]);
    }
  })();
  await loading;
  for (let turn = 0; turn < 100 && !(await readTitle(tab).catch(() => null)); turn++) await pause(50);
  await pause(300);
  isOver = true;
  await watching;
  for (const shot of shots) {
    const edge = await readEdge(eye, shot);
    kinds.shots++;
    if (edge.some((colour) => isNear(colour, colours.original))) kinds.original++;
    else if (!edge.every((colour) => isNear(colour, paper) || isNear(colour, colours.before))) {
      kinds.wrong++;
      console.error(`wrong: ${edge.map(String).join(' | ')}`);
    }
  }
  const counted = await tab.evaluate(
    () => (globalThis as unknown as { counted: { frames: number; original: number } }).counted,
  );
  return {
    ...kinds,
    frames: counted.frames,
    framesOfOriginal: counted.original,
    isOpen: (await readTitle(tab)) !== null,
  };
}

async function measure(name: BrowserName): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'qingye-flash-'));
  for (const { theme, system, paper } of cases) {
    if (values.theme && values.theme !== theme) continue;
    const browser = await launch(name, { hosts: [host], colorScheme: system });
    try {
      browser.server.serve(`https://${host}/before`, '<!doctype html><body style="background: #0f0">');
      await turnOn(browser, { hosts: [host] }, { theme });
      const tab = await browser.openTab(`https://${host}/before`);
      const eye = await browser.openTab('about:blank');
      await tab.show();
      for (const [speed, pace] of [
        ['fast', undefined],
        ['slow', { bytes: 4000, ms: 150 }],
      ] as const) {
        browser.server.serve(`https://${host}/page`, { body: page, ...(pace && { pace, delay: 500 }) });
        const sum = { shots: 0, original: 0, wrong: 0, frames: 0, framesOfOriginal: 0, open: 0 };
        for (let load = 0; load < loads; load++) {
          const seen = await watchLoad(tab, eye, folder, paper);
          for (const key of ['shots', 'original', 'wrong', 'frames', 'framesOfOriginal'] as const)
            sum[key] += seen[key];
          sum.open += Number(seen.isOpen);
        }
        console.log(
          `${name}, theme ${theme} on a ${system} system, ${speed} network: ${sum.open} of ${loads} opened; ${sum.shots} screenshots, ${sum.original} of the original, ${sum.wrong} of a wrong theme; ${sum.frames} frames, ${sum.framesOfOriginal} of the original`,
        );
      }
    } finally {
      await browser.close();
    }
  }
  rmSync(folder, { recursive: true, force: true });
}

for (const name of ['chromium', 'firefox'] as const)
  if (!values.browser || values.browser === name) await measure(name);
