import type { SaveFailure } from '../messaging';
import { watchLibrary } from './changes';
import { openLibrary } from './database';
import { toFailure } from './failure';
import { countBeside, findUnsound, isSound, type ListFilter, listFirst } from './list-articles';
import { mendRecords } from './quarantine';
import type { SavedEntry } from './saved-article';
import type { LibraryDatabase } from './schema';

/** The list as a page shows it. */
export type ListState =
  | { state: 'loading' }
  | { state: 'failed'; failure: SaveFailure }
  | {
      state: 'ready';
      /** Newest first; only the first ones until it `isWhole`. */
      entries: readonly SavedEntry[];
      isWhole: boolean;
      /** How many articles there are; undefined until it is whole, since counting thousands takes longer than reading the first ones. */
      total: number | undefined;
      /** How many are in the trash. */
      trashed: number;
      /** How many records were put aside because they cannot be read. */
      damaged: number;
    };

/** Lines that are read before anything is shown: more than a screen has. */
const firstLines = 40;
/** Lines read at once behind that: few enough not to hold up a key for 50 ms. */
const pageSize = 500;

const byOrder = (a: SavedEntry, b: SavedEntry) => a.order - b.order;

/** Lets the page draw what it was told, and take keys, before more is read. */
const afterDrawing = () =>
  new Promise<void>((done) => {
    // A page that is out of sight draws nothing.
    const timer = setTimeout(done, 100);
    globalThis.requestAnimationFrame?.(() => {
      clearTimeout(timer);
      setTimeout(done);
    });
  });

/**
 * All lines of the library in memory, kept up with every change of whichever page. What changed is read by change numbers, so that
 * starring one of 30,000 articles costs a few milliseconds; where the numbers do not tell all, everything is read anew.
 */
export class LiveList {
  readonly #tell: (state: ListState) => void;
  #entries = new Map<string, SavedEntry>();
  #change = 0;
  #isWhole = false;
  #isStale = false;
  #work: Promise<void> | undefined;

  /** `tell` hears each state of the list, until the first one within `start`. */
  constructor(tell: (state: ListState) => void) {
    this.#tell = tell;
  }

  /** Reads the list, the first lines that `filter` asks for before all others, and follows it; answers how to stop. */
  start(filter?: ListFilter): () => void {
    void this.refresh(filter);
    return watchLibrary(() => void this.refresh());
  }

  /** Brings the list up to date; called while that is done, it is done once more. */
  refresh(filter?: ListFilter): Promise<void> {
    this.#isStale = true;
    this.#work ??= this.#run(filter).finally(() => {
      this.#work = undefined;
    });
    return this.#work;
  }

  async #run(filter: ListFilter | undefined): Promise<void> {
    while (this.#isStale) {
      this.#isStale = false;
      try {
        const db = await openLibrary();
        if (!this.#isWhole || !(await this.#catchUp(db))) await this.#readAll(db, filter);
      } catch (error) {
        this.#isWhole = false;
        this.#tell({ state: 'failed', failure: toFailure(error) });
      }
    }
  }

  async #readAll(db: LibraryDatabase, filter: ListFilter | undefined): Promise<void> {
    if (!this.#isWhole) {
      const first = await listFirst(db, filter, firstLines);
      first.entries.sort(byOrder);
      this.#tell({ state: 'ready', ...first, isWhole: false, total: undefined });
      await afterDrawing();
    }
    const change = (await db.get('counters', 'change')) ?? 0;
    const read = new Map<string, SavedEntry>();
    let after: number | undefined;
    for (let isMore = true; isMore; ) {
      const range = after === undefined ? undefined : IDBKeyRange.lowerBound(after);
      const page = await db.getAllFromIndex('entries', 'order', range, pageSize);
      const before = read.size;
      for (const entry of page) if (isSound(entry)) read.set(entry.id, entry);
      // Lines may share their place, so each page begins with the last place of the one before.
      isMore = page.length === pageSize && read.size > before;
      after = page.at(-1)?.order;
    }
    this.#entries = read;
    this.#change = change;
    this.#isWhole = true;
    await this.#showAll(db);
    const unsound = await findUnsound(db, read);
    if (unsound.length) void mendRecords(unsound).catch(() => undefined);
  }

  /** Takes over what was written since the last change known; false where more than that is different. */
  async #catchUp(db: LibraryDatabase): Promise<boolean> {
    const tx = db.transaction(['counters', 'entries', 'trash', 'tombstones']);
    const since = IDBKeyRange.lowerBound(this.#change, true);
    const [change = 0, written, trashed, purged, count] = await Promise.all([
      tx.objectStore('counters').get('change'),
      tx.objectStore('entries').index('change').getAll(since),
      tx.objectStore('trash').getAllKeys(),
      tx.objectStore('tombstones').index('change').getAllKeys(since),
      tx.objectStore('entries').count(),
    ]);
    for (const id of [...trashed, ...purged]) this.#entries.delete(id);
    for (const entry of written) if (isSound(entry)) this.#entries.set(entry.id, entry);
    if (this.#entries.size !== count) return false;
    this.#change = change;
    await this.#showAll(db);
    return true;
  }

  async #showAll(db: LibraryDatabase): Promise<void> {
    const beside = await countBeside(db);
    const entries = [...this.#entries.values()].sort(byOrder);
    this.#tell({ state: 'ready', entries, isWhole: true, total: entries.length, ...beside });
  }
}
