import { type Browser, launch, type Page } from 'puppeteer-core';
import { emptyLine, type PageLine } from './line';

/** A page that takes longer than this is given up, in milliseconds. */
const pageTimeout = 10_000;

const flags = [
  // Nothing is to be loaded; where something tries, it finds no host.
  '--host-resolver-rules=MAP * ~NOTFOUND',
  '--disable-background-networking',
  '--disable-dev-shm-usage',
  // Chromium refuses to run its sandbox as root, which is what containers are.
  ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
];

/** Rejects when the promise has not settled after some milliseconds. */
function within<T>(ms: number, promise: Promise<T>, message: string): Promise<T> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new Error(message)), ms);
  });
  return Promise.race([promise, late]).finally(() => clearTimeout(timer));
}

/**
 * A Chromium that reads page after page and is replaced by a fresh one when a page hangs or crashes it. Each has
 * its own process tree, so a replacement never touches another's page.
 */
export class Extractor {
  #browser: Browser | undefined;
  #page: Page | undefined;

  /**
   * @param program path of Chromium
   * @param script source that puts `extractPage` on the global `qingye`
   * @param timeout how long a page may take, in milliseconds
   */
  constructor(
    readonly program: string,
    readonly script: string,
    readonly timeout = pageTimeout,
  ) {}

  async #open(): Promise<Page> {
    if (this.#page) return this.#page;
    this.#browser = await launch({ executablePath: this.program, pipe: true, args: flags });
    const page = await this.#browser.newPage();
    await page.setOfflineMode(true);
    await page.evaluate(this.script);
    this.#page = page;
    return page;
  }

  /** Reads a page; a page that hangs or crashes gives an empty line that says so. Rejects only without a Chromium. */
  async read(html: string, url: string): Promise<PageLine> {
    const page = await this.#open();
    const start = performance.now();
    const crashed = new Promise<never>((_, reject) => {
      page.once('error', () => reject(new Error('the page crashed')));
      this.#browser?.once('disconnected', () => reject(new Error('the browser crashed')));
    });
    const done = page.evaluate(
      (...args: [string, string]): PageLine => Reflect.get(globalThis, 'qingye').extractPage(...args),
      html,
      url,
    );
    try {
      return await within(
        this.timeout,
        Promise.race([done, crashed]),
        `no answer in ${this.timeout / 1000} s`,
      );
    } catch (error) {
      const message = error instanceof Error ? (error.message.split('\n')[0] ?? '') : String(error);
      await this.close();
      return emptyLine(performance.now() - start, message);
    } finally {
      page.removeAllListeners('error');
      this.#browser?.removeAllListeners('disconnected');
      // What loses the race may still reject.
      done.catch(() => {});
    }
  }

  /** Ends the browser at once: one that hangs would not answer a polite request. */
  async close(): Promise<void> {
    const browser = this.#browser;
    this.#browser = undefined;
    this.#page = undefined;
    browser?.process()?.kill('SIGKILL');
  }
}
