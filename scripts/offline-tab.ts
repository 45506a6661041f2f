import { type Browser, launch, type Page } from 'puppeteer-core';

/** A call that takes longer than this is given up, in milliseconds. */
const callTimeout = 10_000;

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
 * A blank page in a Chromium of its own, without network, in which a script is called again and again. Where a call hangs
 * or crashes it, it is replaced by a fresh one; having its own processes, it touches no other tab then.
 */
export class OfflineTab {
  #browser: Browser | undefined;
  #page: Page | undefined;

  /**
   * @param program path of Chromium
   * @param script source that puts its functions on the global `qingye`
   * @param timeout how long a call may take, in milliseconds
   */
  constructor(
    readonly program: string,
    readonly script: string,
    readonly timeout = callTimeout,
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

  /**
   * Calls a function of the script; arguments and result are plain data. Rejects with one sentence where it throws, hangs
   * or crashes the page.
   */
  async call<Result>(name: string, ...args: unknown[]): Promise<Result> {
    const page = await this.#open();
    const crashed = new Promise<never>((_, reject) => {
      page.once('error', () => reject(new Error('the page crashed')));
      this.#browser?.once('disconnected', () => reject(new Error('the browser crashed')));
    });
    const done = page.evaluate(
      (called: string, given: unknown[]): Result => Reflect.get(globalThis, 'qingye')[called](...given),
      name,
      args,
    );
    const late = `no answer in ${this.timeout / 1000} s`;
    try {
      return await within(this.timeout, Promise.race([done, crashed]), late);
    } catch (error) {
      await this.close();
      throw new Error(error instanceof Error ? error.message.split('\n')[0] : String(error));
    } finally {
      page.removeAllListeners('error');
      this.#browser?.removeAllListeners('disconnected');
      // What loses the race may still reject.
      done.catch(() => {});
    }
  }

  /** Bytes that scripts hold after forced collection, and those of documents. */
  async readHeap(): Promise<{ scripts: number; documents: number }> {
    const session = await (await this.#open()).createCDPSession();
    // What a finaliser lets go is found by the next collection only.
    for (let round = 0; round < 3; round++) await session.send('HeapProfiler.collectGarbage');
    const usage = await session.send('Runtime.getHeapUsage');
    await session.detach();
    return { scripts: usage.usedSize, documents: usage.embedderHeapUsedSize };
  }

  /** Ends the browser at once: one that hangs would not answer a polite request. */
  async close(): Promise<void> {
    const browser = this.#browser;
    this.#browser = undefined;
    this.#page = undefined;
    browser?.process()?.kill('SIGKILL');
  }
}
