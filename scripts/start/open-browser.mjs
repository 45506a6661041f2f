import { once } from 'node:events';
import { launch } from 'puppeteer-core';

/** Options of each browser, beside those that both take. */
const own = {
  chromium: () => ({
    // An extension is installed over the pipe; over a port Chromium refuses.
    pipe: true,
    enableExtensions: true,
    args: [
      '--no-first-run',
      // Chromium refuses to run its sandbox as root, which is what containers are.
      ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
    ],
  }),
  firefox: () => ({ browser: 'firefox' }),
};

/**
 * Opens a window with the extension in a profile of its own, and a page in it.
 *
 * @param {{ kind: 'chromium' | 'firefox', program: string, extension: string, address: string }} what
 * @returns {Promise<{ closed: Promise<unknown> }>} `closed` settles when the person closes the browser
 */
export async function openBrowser({ kind, program, extension, address }) {
  const browser = await launch({
    executablePath: program,
    headless: false,
    defaultViewport: null,
    ...own[kind](),
  });
  const closed = once(browser, 'disconnected');
  try {
    await browser.installExtension(extension);
    const [page = await browser.newPage()] = await browser.pages();
    // A page that loads slowly, or not at all, is the person's to see.
    page.goto(address).catch(() => {});
    return { closed };
  } catch (error) {
    await browser.close();
    throw error;
  }
}
