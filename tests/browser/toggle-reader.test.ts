import { beforeEach, describe, expect, it } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { toggleReader } from '@/utils/browser/toggle-reader';
import type { PageSummary } from '@/utils/messaging';
import { useFakeAction } from '../helpers/fake-action';
import { useFakeReader } from '../helpers/fake-tabs';
import { useInterfaceTexts } from '../helpers/interface-texts';

const tab = { id: 7, url: 'https://a.example/1', isPrivate: false, windowId: 3 };
const summary = (open: boolean): PageSummary => ({
  ok: true,
  url: tab.url,
  title: 'T',
  characters: 100,
  minutes: 1,
  script: 'Hans',
  readable: true,
  isStale: false,
  open,
  mode: 'original',
});

describe('toggleReader', () => {
  let action: ReturnType<typeof useFakeAction>;
  beforeEach(() => {
    fakeBrowser.reset();
    useInterfaceTexts();
    action = useFakeAction();
  });

  it('injects the reader and opens it, and leaves the button alone', async () => {
    const { page, executeScript } = useFakeReader({ readerOpen: () => ({ ok: true }) });
    await toggleReader(tab);
    expect(executeScript.mock.calls.map(([{ files }]) => files)).toEqual([
      ['/view.js', '/pages.js', '/follow.js'],
      ['/reader.js'],
    ]);
    expect(page.asked).toEqual(['readerOpen']);
    expect(action.setBadgeText).not.toHaveBeenCalled();
  });

  it('closes an open reader', async () => {
    const { page } = useFakeReader({ readerSummary: () => summary(true) }, { isPresent: true });
    await toggleReader(tab);
    expect(page.asked).toEqual(['readerSummary', 'readerClose']);
  });

  it('opens a reader that is there and closed without injecting it again', async () => {
    const { page, executeScript } = useFakeReader(
      { readerSummary: () => summary(false), readerOpen: () => ({ ok: true }) },
      { isPresent: true },
    );
    await toggleReader(tab);
    expect(page.asked).toEqual(['readerSummary', 'readerOpen']);
    expect(executeScript.mock.calls.map(([{ files }]) => files)).toEqual([
      ['/view.js', '/pages.js', '/follow.js'],
    ]);
  });

  it('marks the button of the tab and opens the popup on a page that is closed to it', async () => {
    useFakeReader({}, { isClosed: true });
    await toggleReader(tab);
    expect(action.setBadgeText).toHaveBeenCalledWith({ tabId: 7, text: '!' });
    expect(action.setPopup).toHaveBeenCalledWith({ tabId: 7, popup: 'popup.html' });
    expect(action.openPopup).toHaveBeenCalledWith({ windowId: 3 });
  });

  it('does the same where the page has no article, and takes the mark away when it has one', async () => {
    useFakeReader({ readerOpen: () => ({ ok: false, outcome: 'no-content' }) });
    await toggleReader(tab);
    expect(action.setBadgeText).toHaveBeenLastCalledWith({ tabId: 7, text: '!' });
    useFakeReader({ readerOpen: () => ({ ok: true }) });
    await toggleReader(tab);
    expect(action.setBadgeText).toHaveBeenLastCalledWith({ tabId: 7, text: '' });
  });

  it('keeps the mark where the browser opens popups only on a click', async () => {
    action.openPopup.mockRejectedValue(new Error('no user gesture'));
    useFakeReader({}, { isClosed: true });
    await expect(toggleReader(tab)).resolves.toBeUndefined();
    expect(action.setBadgeText).toHaveBeenLastCalledWith({ tabId: 7, text: '!' });
  });
});
