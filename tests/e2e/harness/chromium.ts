import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import puppeteer, { type Browser, type Page, type SerializedAXNode } from 'puppeteer-core';
import { browserMissing, findBrowser } from '../../../scripts/find-browser.mjs';
import { toTab } from './page-tab.ts';
import { prepareExtension } from './prepare-extension.ts';
import { type SiteServer, startServer } from './server.ts';
import type { ExtensionGlobal, LaunchOptions, Tab, TestBrowser, View } from './types.ts';
import { waitFor } from './wait.ts';

function flags({ httpPort, httpsPort }: SiteServer, options: LaunchOptions): string[] {
  return [
    // Chromium refuses its sandbox to the superuser.
    ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
    `--host-resolver-rules=MAP *:80 127.0.0.1:${httpPort},MAP *:443 127.0.0.1:${httpsPort},MAP * ~NOTFOUND,EXCLUDE 127.0.0.1`,
    '--ignore-certificate-errors',
    `--accept-lang=${options.lang ?? 'en-US'}`,
    ...(options.onlyPrivate ? ['--incognito'] : []),
    '--window-size=1280,900',
    '--disable-background-networking',
    '--disable-component-update',
    '--disable-features=HttpsUpgrades,HttpsFirstBalancedModeAutoEnable,OptimizationHints,MediaRouter',
    '--disable-quic',
    '--disable-sync',
    '--no-default-browser-check',
    '--no-first-run',
  ];
}

/** Names in the accessibility tree of a page, in order. */
async function readNames(page: Page): Promise<string[]> {
  const names: string[] = [];
  const walk = (node: SerializedAXNode | null) => {
    if (node?.name) names.push(node.name);
    for (const child of node?.children ?? []) walk(child);
  };
  walk(await page.accessibility.snapshot({ interestingOnly: false }));
  return names;
}

/** Starts Chromium without a window, with the built extension. */
export async function launchChromium(options: LaunchOptions = {}): Promise<TestBrowser> {
  const executablePath = findBrowser('chromium');
  if (!executablePath) throw new Error(browserMissing('chromium'));
  const server = await startServer();
  const folder = mkdtempSync(join(tmpdir(), 'qingye-chromium-'));
  const extensionFolder = join(folder, 'extension');
  const tabs = new WeakMap<Tab, Page>();
  prepareExtension('chromium', extensionFolder, options);

  let browser: Browser;
  let id: string;
  const install = async () => {
    id = await browser.installExtension(extensionFolder, {
      enabledInIncognito: options.privateWindows ?? options.onlyPrivate ?? false,
    });
  };
  const start = async () => {
    browser = await puppeteer.launch({
      executablePath,
      args: flags(server, options),
      userDataDir: join(folder, 'profile'),
      defaultViewport: null,
      enableExtensions: true,
      pipe: true,
    });
    await install();
    for (const other of options.otherExtensions ?? []) await browser.installExtension(other);
  };
  let scheme = options.colorScheme ?? 'light';
  const applyScheme = (page: Page) =>
    page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: scheme }]);
  const openPage = async (url: string, page: Page) => {
    const tab = toTab(page, { accessibleNames: () => readNames(page) });
    tabs.set(tab, page);
    await applyScheme(page);
    await tab.goto(url);
    return tab;
  };
  const findPopup = () =>
    browser.targets().find((target) => target.url().startsWith(`chrome-extension://${id}/popup.html`));
  const findWorker = () =>
    browser.targets().find((target) => target.type() === 'service_worker' && target.url().includes(id));
  /** A worker that ended starts again for a message; the manifest is a page of the extension that does nothing else. */
  const wakeBackground = async () => {
    const page = await browser.newPage();
    await page.goto(`chrome-extension://${id}/manifest.json`);
    await page.evaluate(() => {
      const { browser } = globalThis as unknown as ExtensionGlobal;
      // Nobody answers.
      browser.runtime.sendMessage({}).catch(() => undefined);
    });
    await waitFor('the background script', findWorker);
    await page.close();
  };

  const openBackground = async (): Promise<View> => {
    if (!findWorker()) await wakeBackground();
    const worker = await findWorker()?.worker();
    if (!worker) throw new Error('The background script is gone.');
    return {
      evaluate: (run, ...args) => worker.evaluate(run as never, ...args) as never,
      async runScript(source) {
        await worker.evaluate(source);
      },
    };
  };

  await start();
  return {
    name: 'chromium',
    server,
    async openTab(url, { private: isPrivate = false, window = false } = {}) {
      // A new tab would not be in the private window that the browser opened with.
      if (options.onlyPrivate) return openPage(url, (await browser.pages())[0] ?? (await browser.newPage()));
      const context = isPrivate ? await browser.createBrowserContext() : browser.defaultBrowserContext();
      return openPage(url, await context.newPage(window ? { type: 'window' } : undefined));
    },
    openExtensionPage: async (path) => openPage(`chrome-extension://${id}/${path}`, await browser.newPage()),
    async clickAction(tab) {
      const page = tabs.get(tab);
      const extension = (await browser.extensions()).get(id);
      if (!page || !extension) throw new Error('The tab or the extension is gone.');
      await page.bringToFront();
      const open = await findPopup()?.asPage();
      // It may close by itself meanwhile.
      await open?.close().catch(() => undefined);
      await extension.triggerAction(page);
    },
    async popup() {
      const target = await waitFor('the popup', findPopup);
      const page = await target.asPage();
      await applyScheme(page);
      return toTab(page, { accessibleNames: () => readNames(page) });
    },
    async limitStorage() {
      const page = await browser.newPage();
      await page.goto(`chrome-extension://${id}/manifest.json`);
      // Holds as long as its page is open.
      const session = await page.createCDPSession();
      const quotaSize = (options.storageLimit ?? 0) * 2 ** 20;
      await session.send('Storage.overrideQuotaForOrigin', { origin: `chrome-extension://${id}`, quotaSize });
    },
    background: openBackground,
    async trace(tab, action) {
      const page = tabs.get(tab);
      if (!page) throw new Error('The tab is gone.');
      await page.tracing.start({ categories: ['devtools.timeline', 'v8.execute'] });
      await action();
      const bytes = await page.tracing.stop();
      return JSON.parse(new TextDecoder().decode(bytes)).traceEvents;
    },
    async setColorScheme(wanted) {
      scheme = wanted;
      for (const page of await browser.pages()) await applyScheme(page);
    },
    async stopBackground() {
      // A worker that is just starting, or busy, may not hear the first time.
      await waitFor('the background script to stop', async () => {
        const worker = await findWorker()?.worker();
        await worker?.close().catch(() => undefined);
        return !findWorker();
      });
    },
    updateExtension: install,
    async installWarnings(permissions, hosts) {
      const manifest = { manifest_version: 3, name: 'x', version: '1', permissions, host_permissions: hosts };
      const background = await openBackground();
      return background.evaluate((text) => {
        const { browser: api } = globalThis as unknown as ExtensionGlobal;
        return api.management.getPermissionWarningsByManifest(text);
      }, JSON.stringify(manifest));
    },
    async clipboard() {
      const origin = 'https://clipboard.example';
      server.serve(origin, '<!doctype html><title>clipboard</title>');
      server.serve(`${origin}/`, '<!doctype html><title>clipboard</title>');
      await browser.defaultBrowserContext().overridePermissions(origin, ['clipboard-read']);
      const page = await browser.newPage();
      await page.goto(origin);
      await page.bringToFront();
      const content = await page.evaluate(async () => {
        // As it was written: Chromium otherwise writes every computed style into the html.
        const options = { unsanitized: ['text/html'] };
        const items = await Reflect.apply(navigator.clipboard.read, navigator.clipboard, [options]);
        const item = items[0];
        const read = async (type: string) =>
          item?.types.includes(type) ? (await item.getType(type)).text() : '';
        return { text: await read('text/plain'), html: await read('text/html') };
      });
      await page.close();
      return content;
    },
    async restart() {
      await browser.close();
      await start();
    },
    async close() {
      await browser.close();
      await server.close();
      rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
    },
  };
}
