import { setTimeout as pause } from 'node:timers/promises';
import { parseArgs } from 'node:util';
import { Misuse, runCommand, type Streams, toPath } from '../scripts/command.ts';
import { type DataPage, readData, readHtml } from '../scripts/extract/data.ts';
import { toPageUrl } from '../scripts/extract/page-url.ts';
import { launch } from '../tests/e2e/harness/suite.ts';
import type { BrowserName, ExtensionGlobal, Tab, TestBrowser } from '../tests/e2e/harness/types.ts';
import { waitFor } from '../tests/e2e/harness/wait.ts';
import { storeSettings } from '../tests/e2e/support/settings.ts';
import { everyNth } from './every-nth.ts';
import { isArticle, isList, readTruth, type Truth } from './truth.ts';

const usage =
  'npm run --silent bench:auto -- --data DIR [--browser firefox] [--windows N] [--pages N] [--worst N]';

/** How long a page is watched before it counts as left alone, in ms: the detector looks at a page for 10 s. */
const watched = 11_000;

/** How long a page may take to be parsed and looked at, and to answer, in ms. */
const patience = 45_000;
const answers = 3000;

interface Row {
  page: DataPage;
  truth: Truth;
  url: string;
  opened: boolean;
}

/** Where a page is served: its host and its id, so that nothing but the host is told by the address. */
function toAddress({ id, url }: DataPage): string {
  const { hostname } = new URL(toPageUrl(url));
  return `http://${hostname === 'page.invalid' ? `${id}.test` : hostname}/${id}.html`;
}

/** Turns automatic reading on for all sites, and waits until the browser knows. */
async function turnOn(browser: TestBrowser): Promise<void> {
  await storeSettings(browser, { auto: { hosts: [], patterns: [], everywhere: true } });
  const background = await browser.background();
  await waitFor('the script to be registered', () =>
    background.evaluate(async () => {
      const { browser: api } = globalThis as unknown as ExtensionGlobal;
      return (await api.scripting.getRegisteredContentScripts()).length > 0;
    }),
  );
}

/**
 * Loads a page and says whether the reader opened on it. Pages whose own scripts never end, since what they wait for is not there,
 * never finish loading, so nothing waits for that.
 */
async function watch(browser: TestBrowser, tab: Tab, page: DataPage, url: string): Promise<boolean> {
  browser.server.serve(url, { body: readHtml(page.file ?? ''), type: 'text/html; charset=utf-8' });
  void tab.goto(url).catch(() => undefined);
  const look = () =>
    tab.evaluate(() => ({
      isOpen: document.querySelector('qingye-reader') !== null,
      isParsed: location.protocol !== 'about:' && document.readyState !== 'loading',
    }));
  const latest = Date.now() + patience;
  for (let end = latest; Date.now() < end; await pause(150)) {
    // A page may lead elsewhere meanwhile, and one that is busy does not answer.
    const seen = await Promise.race([look().catch(() => undefined), pause(answers)]);
    if (seen?.isOpen) return true;
    if (seen?.isParsed) end = Math.min(end, Date.now() + watched);
  }
  return false;
}

/** Goes through pages in several windows at once, each page in one of its own: one that hangs is left with it. */
async function visit(browser: TestBrowser, rows: Row[], windows: number, stderr: Streams['stderr']) {
  const waiting = rows.values();
  const work = async () => {
    for (const row of waiting) {
      const tab = await browser.openTab('about:blank', { window: true });
      try {
        row.opened = await watch(browser, tab, row.page, row.url);
      } catch (error) {
        stderr.write(`${row.page.id}: ${error instanceof Error ? error.message : error}\n`);
      }
      await Promise.race([tab.close().catch(() => undefined), pause(answers)]);
    }
  };
  await Promise.all(Array.from({ length: windows }, work));
}

const share = (rows: Row[]) => {
  const count = rows.filter(({ opened }) => opened).length;
  const percent = ((100 * count) / Math.max(1, rows.length)).toFixed(1);
  return `${count} of ${rows.length}`.padStart(12) + `${percent}%`.padStart(8);
};

function print(rows: Row[], worst: number, stdout: Streams['stdout']): void {
  const articles = rows.filter(({ truth }) => isArticle(truth));
  const lists = rows.filter(({ truth }) => isList(truth));
  const others = rows.filter(({ truth }) => !isArticle(truth) && !isList(truth));
  const kindOf = ({ truth }: Row) => `${truth.type ?? truth.set}${truth.lang === 'zh' ? ', Chinese' : ''}`;
  const printGroup = (title: string, group: Row[]) => {
    stdout.write(`${title.padEnd(32)}${share(group)}\n`);
    for (const [kind, of] of Map.groupBy(group, kindOf)) stdout.write(`  ${kind.padEnd(30)}${share(of)}\n`);
  };
  printGroup('opened on articles', articles);
  stdout.write(
    `  ${'all Chinese'.padEnd(30)}${share(articles.filter(({ truth }) => truth.lang === 'zh'))}\n`,
  );
  printGroup('opened on lists and shop pages', lists);
  printGroup('opened on pages that are neither', others);
  const wrong = rows.filter((row) => (isArticle(row.truth) ? !row.opened : isList(row.truth) && row.opened));
  for (const row of wrong.slice(0, worst))
    stdout.write(
      `${row.page.id}: ${kindOf(row)}, ${row.opened ? 'opened' : 'not opened'}, ${row.page.url}\n`,
    );
}

async function measure({ stdout, stderr }: Pick<Streams, 'stdout' | 'stderr'>): Promise<number> {
  const { values } = parseArgs({
    options: {
      data: { type: 'string' },
      browser: { type: 'string', default: 'chromium' },
      windows: { type: 'string', default: '8' },
      pages: { type: 'string', default: 'Infinity' },
      worst: { type: 'string', default: '20' },
    },
  });
  const name = values.browser;
  if (!values.data || (name !== 'chromium' && name !== 'firefox')) throw new Misuse(`Usage: ${usage}`);
  const pages = everyNth(readData(toPath(values.data)), Number(values.pages)).filter(({ file }) => file);
  const truths = readTruth(pages);
  const rows = pages.flatMap((page): Row[] => {
    const truth = truths.get(page.id);
    return truth ? [{ page, truth, url: toAddress(page), opened: false }] : [];
  });
  const browser = await launch(name satisfies BrowserName, { hosts: ['*'] });
  try {
    await turnOn(browser);
    await visit(browser, rows, Number(values.windows), stderr);
    // An article that stayed closed among others is looked at once more alone: a machine that is busy is no fault of the page.
    const missed = rows.filter(({ truth, opened }) => isArticle(truth) && !opened);
    await visit(browser, missed, 1, stderr);
  } finally {
    await browser.close();
  }
  print(rows, Number(values.worst), stdout);
  return 0;
}

/*
 * `bench:auto`: on how many articles, and on how many lists and shop pages, the reader of the built extension opens by itself,
 * with automatic reading on for all sites. Exit codes 0 and 2.
 */
process.exitCode = await runCommand(usage, process, () => measure(process));
