import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { autoReader, autoScripts } from '@/utils/browser/auto-scripts';
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
const nothingKnown = { rule: null, farm: null };

beforeEach(async () => {
  fakeBrowser.reset();
  vi.stubGlobal('fetch', async (url: string) => Response.json(url.includes('farms') ? { hosts: {} } : []));
  await changeSettings(() => ({
    auto: { ...noPlaces, hosts: ['a.example'] },
    except: { ...noExceptions, pages: ['https://a.example/not'] },
  }));
});

const elsewhere: [string, object][] = [
  ['another site', { url: 'https://b.example/1' }],
  ['a site whose name only ends like a chosen one', { url: 'https://xa.example/1' }],
  ['an exception', { url: 'https://a.example/not' }],
  ['a frame', { frameId: 3 }],
  ['a page of the extension', { tab: undefined }],
  ['another extension', { id: 'other' }],
];

describe('autoReader', () => {
  it('puts the reader script into a page of a chosen site and says what is known of it', async () => {
    const { page, executeScript } = useFakeReader({});
    expect(await autoReader(sender(), { url: 'https://a.example/1', hasReader: false })).toEqual(
      nothingKnown,
    );
    expect(page.isPresent).toBe(true);
    expect(executeScript).toHaveBeenCalledOnce();
  });

  it('puts it there once', async () => {
    const { executeScript } = useFakeReader({}, { isPresent: true });
    expect(await autoReader(sender(), { url: 'https://a.example/1', hasReader: true })).toEqual(nothingKnown);
    expect(executeScript).not.toHaveBeenCalled();
  });

  it('answers nothing where the browser does not let the extension in', async () => {
    useFakeReader({}, { isClosed: true });
    expect(await autoReader(sender(), { url: 'https://a.example/1', hasReader: false })).toBeNull();
  });

  it.each(elsewhere)('does nothing for %s', async (_, change) => {
    const { executeScript } = useFakeReader({});
    expect(await autoReader(sender(change), { url: 'https://a.example/1', hasReader: false })).toBeNull();
    expect(executeScript).not.toHaveBeenCalled();
  });
});

describe('autoScripts', () => {
  it('puts what is asked for into a page of a chosen site', async () => {
    const { executeScript } = useFakeReader({});
    expect(await autoScripts(sender(), 'notice')).toBe(true);
    expect(executeScript).toHaveBeenLastCalledWith({ target: { tabId: 7 }, files: ['/follow.js'] });
    expect(await autoScripts(sender(), 'view')).toBe(true);
    expect(executeScript).toHaveBeenLastCalledWith({
      target: { tabId: 7 },
      files: ['/view.js', '/pages.js', '/follow.js'],
    });
  });

  it('says where the browser does not let the extension in', async () => {
    useFakeReader({}, { isClosed: true });
    expect(await autoScripts(sender(), 'view')).toBe(false);
  });

  it.each(elsewhere)('does nothing for %s', async (_, change) => {
    const { executeScript } = useFakeReader({});
    expect(await autoScripts(sender(change), 'view')).toBe(false);
    expect(executeScript).not.toHaveBeenCalled();
  });
});
