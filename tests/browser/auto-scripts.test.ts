import { beforeEach, describe, expect, it } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { autoOpen } from '@/utils/browser/auto-open';
import type { PageSummary } from '@/utils/messaging';
import { changeSettings } from '@/utils/settings/store';
import { noExceptions, noPlaces } from '@/utils/sites/auto-places';
import { useFakeReader } from '../helpers/fake-tabs';

const sender = (change: object = {}) =>
  ({
    id: fakeBrowser.runtime.id,
    frameId: 0,
    url: 'https://a.example/1',
    tab: { id: 7, url: 'https://a.example/1', incognito: false, windowId: 1 },
    ...change,
  }) as never;
const summary =
  (change: Partial<PageSummary> = {}) =>
  () =>
    ({ ok: true, readable: true, opensByItself: true, ...change }) as PageSummary;

describe('autoOpen', () => {
  beforeEach(async () => {
    fakeBrowser.reset();
    await changeSettings(() => ({
      auto: { ...noPlaces, hosts: ['a.example'] },
      except: { ...noExceptions, pages: ['https://a.example/not'] },
    }));
  });

  it('opens the reader on an article of a chosen site', async () => {
    const { page } = useFakeReader({ readerSummary: summary(), readerOpen: () => ({ ok: true }) });
    expect(await autoOpen(sender(), 'open')).toEqual({ found: true, opened: true });
    expect(page.asked).toEqual(['readerSummary', 'readerOpen']);
  });

  it('only looks where that is asked', async () => {
    const { page } = useFakeReader({ readerSummary: summary() });
    expect(await autoOpen(sender(), 'look')).toEqual({ found: true, opened: false });
    expect(page.asked).toEqual(['readerSummary']);
  });

  it.each([
    ['the pipeline takes for no article', { opensByItself: false }],
    ['has not changed since it had another address', { isStale: true }],
  ])('leaves a page alone that %s, unless the person asks', async (_, change) => {
    const { page } = useFakeReader({ readerSummary: summary(change), readerOpen: () => ({ ok: true }) });
    expect(await autoOpen(sender(), 'open')).toEqual({ found: false, opened: false });
    expect(page.asked).toEqual(['readerSummary']);
    expect(await autoOpen(sender(), 'read')).toEqual({ found: false, opened: true });
  });

  it('says that the reader is open where it is', async () => {
    const { page } = useFakeReader({ readerSummary: summary({ open: true, opensByItself: false }) });
    expect(await autoOpen(sender(), 'open')).toEqual({ found: true, opened: true });
    expect(page.asked).toEqual(['readerSummary']);
  });

  it.each([
    ['another site', { url: 'https://b.example/1' }],
    ['a site whose name only ends like a chosen one', { url: 'https://xa.example/1' }],
    ['an exception', { url: 'https://a.example/not' }],
    ['a frame', { frameId: 3 }],
    ['a page of the extension', { tab: undefined }],
    ['another extension', { id: 'other' }],
  ])('does nothing for %s', async (_, change) => {
    const { executeScript } = useFakeReader({ readerSummary: summary() });
    for (const wish of ['look', 'open', 'read'] as const)
      expect(await autoOpen(sender(change), wish)).toEqual({ found: false, opened: false });
    expect(executeScript).not.toHaveBeenCalled();
  });
});
