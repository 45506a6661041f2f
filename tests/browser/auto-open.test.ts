import { beforeEach, describe, expect, it } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { autoOpen } from '@/utils/browser/auto-open';
import type { PageSummary } from '@/utils/messaging';
import { changeSettings } from '@/utils/settings/store';
import { noPlaces } from '@/utils/sites/auto-places';
import { useFakeReader } from '../helpers/fake-tabs';

const sender = (change: object = {}) =>
  ({
    id: fakeBrowser.runtime.id,
    frameId: 0,
    url: 'https://a.example/1',
    tab: { id: 7, url: 'https://a.example/1', incognito: false, windowId: 1 },
    ...change,
  }) as never;
const summary = (readable: boolean) => () => ({ ok: true, readable }) as PageSummary;

describe('autoOpen', () => {
  beforeEach(async () => {
    fakeBrowser.reset();
    await changeSettings(() => ({ auto: { ...noPlaces, hosts: ['a.example'] } }));
  });

  it('opens the reader on an article of a chosen site', async () => {
    const { page } = useFakeReader({ readerSummary: summary(true), readerOpen: () => ({ ok: true }) });
    expect(await autoOpen(sender())).toEqual({ opened: true });
    expect(page.asked).toEqual(['readerSummary', 'readerOpen']);
  });

  it('leaves a page alone that the pipeline takes for no article', async () => {
    const { page } = useFakeReader({ readerSummary: summary(false) });
    expect(await autoOpen(sender())).toEqual({ opened: false });
    expect(page.asked).toEqual(['readerSummary']);
  });

  it.each([
    ['another site', { url: 'https://b.example/1' }],
    ['a site whose name only ends like a chosen one', { url: 'https://xa.example/1' }],
    ['a frame', { frameId: 3 }],
    ['a page of the extension', { tab: undefined }],
    ['another extension', { id: 'other' }],
  ])('does nothing for %s', async (_, change) => {
    const { executeScript } = useFakeReader({ readerSummary: summary(true) });
    expect(await autoOpen(sender(change))).toEqual({ opened: false });
    expect(executeScript).not.toHaveBeenCalled();
  });
});
