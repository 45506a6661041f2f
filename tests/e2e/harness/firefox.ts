import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import puppeteer, { type Page } from 'puppeteer-core';
import { browserMissing, findBrowser } from '../../../scripts/find-browser.mjs';
import { bidiOf, openChrome } from './firefox-chrome.ts';
import {
  clickToolbarButton,
  endBackground,
  hidePopup,
  openPrivateWindow,
  readAccessibleNames,
  readClipboard,
  readInstallWarnings,
  setNumber,
} from './firefox-inside.ts';
import { openFirefoxPopup, toFirefoxView } from './firefox-popup.ts';
import { toTab } from './page-tab.ts';
import { prepareExtension } from './prepare-extension.ts';
import { type SiteServer, startServer } from './server.ts';
import type { LaunchOptions, Tab, TestBrowser } from './types.ts';
import { waitFor } from './wait.ts';
import { zipFolder } from './zip.ts';

const id = 'qingye@qingye.example';
/** Address of the extension's pages, fixed so that a test can open them. */
const uuid = '1d5f9c2e-6a3b-4c8d-9e0f-716273849506';
/** What `prefers-color-scheme` says to pages: 0 dark, 1 light. */
const contentScheme = 'layout.css.prefers-color-scheme.content-override';

function preferences({ httpPort, httpsPort }: SiteServer, options: LaunchOptions) {
  const isDark = options.colorScheme === 'dark';
  return {
    'app.update.enabled': false,
    'browser.safebrowsing.downloads.enabled': false,
    'browser.safebrowsing.malware.enabled': false,
    'dom.security.https_first': false,
    'extensions.webextOptionalPermissionPrompts': false,
    'extensions.webextensions.uuids': JSON.stringify({ [id]: uuid }),
    'intl.accept_languages': options.lang ?? 'en-US',
    [contentScheme]: isDark ? 0 : 1,
    'media.gmp-manager.updateEnabled': false,
    'network.dns.forceResolve': '127.0.0.1',
    'network.socket.forcePort': `80=${httpPort};443=${httpsPort}`,
    'ui.systemUsesDarkTheme': isDark ? 1 : 0,
    'xpinstall.signatures.required': false,
    // In kB; Firefox's own data do not count.
    ...(options.storageLimit && {
      'dom.quotaManager.temporaryStorage.fixedLimit': options.storageLimit * 1024,
    }),
  };
}

/** Loads an address. On pages of Firefox and of extensions that never settles for WebDriver: they are let go and looked at. */
async function loadInFirefox(page: Page, url: string): Promise<void> {
  if (/^https?:/.test(url)) {
    await page.goto(url, { waitUntil: 'domcontentloaded' });
    return;
  }
  const { protocol } = new URL(url);
  page.goto(url).catch(() => undefined);
  await waitFor(url, () =>
    page.evaluate(
      (wanted) =>
        location.protocol === wanted && location.href !== 'about:blank' && document.readyState === 'complete',
      protocol,
    ),
  );
}

/** Starts Firefox without a window, with the built extension. */
export async function launchFirefox(options: LaunchOptions = {}): Promise<TestBrowser> {
  const executablePath = findBrowser('firefox');
  if (!executablePath) throw new Error(browserMissing('firefox'));
  const server = await startServer();
  const folder = mkdtempSync(join(tmpdir(), 'qingye-firefox-'));
  const extensionFolder = join(folder, 'extension');
  const privateTabs = new WeakSet<Tab>();
  prepareExtension('firefox', extensionFolder, options);

  const start = () =>
    puppeteer.launch({
      browser: 'firefox',
      executablePath,
      args: ['--remote-allow-system-access', '--width=1280', '--height=900'],
      userDataDir: join(folder, 'profile'),
      defaultViewport: null,
      acceptInsecureCerts: true,
      extraPrefsFirefox: preferences(server, options),
    });
  let browser = await start();
  let chrome = await openChrome(browser);
  // Permanent, since a temporary add-on and all it stored go when Firefox closes.
  const install = () =>
    bidiOf(browser)('webExtension.install', {
      extensionData: { type: 'base64', value: zipFolder(extensionFolder).toString('base64') },
      'moz:permanent': true,
      'moz:allowPrivateBrowsing': options.privateWindows ?? options.onlyPrivate ?? false,
    });
  const accessibleNames = () => chrome(readAccessibleNames);
  const openPage = async (url: string, window = false) => {
    const page = await browser.newPage(window ? { type: 'window' } : undefined);
    const tab = toTab(page, { accessibleNames, goto: (address) => loadInFirefox(page, address) });
    // That is what a new tab shows.
    if (url !== 'about:blank') await tab.goto(url);
    return tab;
  };

  await install();
  for (const other of options.otherExtensions ?? []) await browser.installExtension(other);
  return {
    name: 'firefox',
    server,
    async openTab(url, { private: isPrivate = options.onlyPrivate ?? false, window = false } = {}) {
      if (!isPrivate) return openPage(url, window);
      const before = new Set(await browser.pages());
      await chrome(openPrivateWindow);
      const page = await waitFor('the private window', async () =>
        (await browser.pages()).find((candidate) => !before.has(candidate)),
      );
      const tab = toTab(page, { accessibleNames });
      privateTabs.add(tab);
      // The window's own first page may still be loading and break off ours.
      await waitFor(url, () => tab.goto(url).then(() => true));
      return tab;
    },
    openExtensionPage: (path) => openPage(`moz-extension://${uuid}/${path}`),
    async clickAction(tab) {
      await tab.show();
      await chrome(hidePopup);
      await chrome(clickToolbarButton, id, privateTabs.has(tab));
    },
    // The preference holds from the start.
    limitStorage: async () => undefined,
    popup: () => openFirefoxPopup(chrome, id),
    background: async () => toFirefoxView(chrome, 'background', id),
    async setColorScheme(scheme) {
      await chrome(setNumber, contentScheme, scheme === 'dark' ? 0 : 1);
      await chrome(setNumber, 'ui.systemUsesDarkTheme', scheme === 'dark' ? 1 : 0);
    },
    stopBackground: () => chrome(endBackground, id),
    async updateExtension() {
      await install();
    },
    installWarnings: (permissions, hosts) => chrome(readInstallWarnings, permissions, hosts),
    clipboard: () => chrome(readClipboard),
    async restart() {
      await browser.close();
      browser = await start();
      chrome = await openChrome(browser);
    },
    async close() {
      await browser.close();
      await server.close();
      rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
    },
  };
}
