import { describe, expect, it } from 'vitest';
import { isInView, toRows } from '@/components/library/list-rows';
import { findStep } from '@/components/library/row-keys';
import { parseRoute, type Route, toHash } from '@/components/library/use-route';
import { inBatches } from '@/utils/library/in-batches';
import type { SavedEntry } from '@/utils/library/saved-article';

const entry = (id: string, fields: Partial<SavedEntry> = {}) =>
  ({ id, tags: [], site: 'a.example', isRead: false, isStarred: false, ...fields }) as SavedEntry;

describe('an address of the library', () => {
  const routes: Route[] = [
    { name: 'list', view: { query: '' } },
    { name: 'list', view: { query: '台湾 & #茶?', tag: '茶 & #1', site: 'a.example' } },
    { name: 'list', view: { query: '', isUnread: true, isStarred: true } },
    { name: 'article', id: 'a-1_b' },
    { name: 'trash' },
    { name: 'damaged' },
    { name: 'safety' },
  ];
  it.each(routes)('leads back to %o', (route) => {
    expect(parseRoute(toHash(route))).toEqual(route);
  });

  it.each(['', '#', '#/nothing', '#/article/../x', '#/article/<b>'])('%j is the whole list', (hash) => {
    expect(parseRoute(hash)).toEqual({ name: 'list', view: { query: '' } });
  });
});

describe('the rows of a view', () => {
  const entries = [
    entry('1', { tags: ['茶'], isRead: true }),
    entry('2', { isStarred: true, site: 'b.example' }),
    entry('3', { tags: ['茶'] }),
  ];
  const idsOf = (rows: { entry: SavedEntry }[]) => rows.map(({ entry: { id } }) => id);

  it('are those that fit all of it', () => {
    expect(idsOf(toRows(entries, { state: 'none' }, { query: '', tag: '茶' }))).toEqual(['1', '3']);
    expect(idsOf(toRows(entries, { state: 'none' }, { query: '', tag: '茶', isUnread: true }))).toEqual([
      '3',
    ]);
    expect(isInView(entries[1] as SavedEntry, { query: '', site: 'b.example', isStarred: true })).toBe(true);
    expect(isInView(entries[1] as SavedEntry, { query: '', site: 'a.example' })).toBe(false);
  });

  it('are those that a search found, in its order, without what was deleted meanwhile', () => {
    const search = {
      state: 'found',
      query: 'x',
      ids: ['3', 'gone', '1'],
      hits: new Map(),
      isExact: true,
    } as const;
    expect(idsOf(toRows(entries, search, { query: 'x' }))).toEqual(['3', '1']);
    expect(idsOf(toRows(entries, search, { query: 'x', isUnread: true }))).toEqual(['3']);
    expect(toRows(entries, { state: 'failed', query: 'x', failure: 'quota' }, { query: 'x' })).toEqual([]);
  });
});

describe('work in batches', () => {
  const ids = Array.from({ length: 250 }, (_, index) => `${index}`);

  it('does all, and says how far it is', async () => {
    const reports: number[] = [];
    const sizes: number[] = [];
    const outcome = await inBatches(
      ids,
      async (batch) => sizes.push(batch.length),
      (done) => reports.push(done),
      new AbortController().signal,
    );
    expect(outcome).toEqual({ done: ids });
    expect(sizes).toEqual([100, 100, 50]);
    expect(reports).toEqual([100, 200, 250]);
  });

  it('ends between two batches where it is cancelled, and knows what is done', async () => {
    const controller = new AbortController();
    const outcome = await inBatches(
      ids,
      async () => controller.abort(),
      () => undefined,
      controller.signal,
    );
    expect(outcome).toEqual({ done: ids.slice(0, 100) });
  });

  it('knows what is done where the browser refuses the rest', async () => {
    const full = new DOMException('full', 'QuotaExceededError');
    const outcome = await inBatches(
      ids,
      async (batch) => {
        if (batch[0] === '200') throw full;
      },
      () => undefined,
      new AbortController().signal,
    );
    expect(outcome).toEqual({ done: ids.slice(0, 200), error: full });
  });
});

it('keys move by rows, by pages and to the ends', () => {
  const steps = ['ArrowDown', 'k', 'PageDown', 'PageUp', 'Home', 'End', 'q', 'constructor'].map((key) =>
    findStep({ key }, 7),
  );
  expect(steps).toEqual([1, -1, 7, -7, -Infinity, Infinity, undefined, undefined]);
});
