import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { findShortcut } from '@/utils/browser/shortcut';
import { mountCommands, mountContextMenus } from '@/utils/browser/shortcuts';
import { useFakeAction } from '../helpers/fake-action';
import { useFakeReader } from '../helpers/fake-tabs';
import { useInterfaceTexts } from '../helpers/interface-texts';

const { commands, contextMenus } = fakeBrowser;
const tab = { id: 7, url: 'https://a.example/1', incognito: false, windowId: 1 };

function toEvent() {
  const listeners: ((...args: never[]) => void)[] = [];
  return {
    addListener: (listener: (...args: never[]) => void) => void listeners.push(listener),
    fire: (...args: unknown[]) => {
      for (const listener of listeners) listener(...(args as never[]));
    },
  };
}

describe('shortcut and context menu', () => {
  const onCommand = toEvent();
  const onClicked = toEvent();
  const create = vi.fn();
  const removeAll = vi.fn(async () => {});
  let page: ReturnType<typeof useFakeReader>['page'];

  beforeEach(() => {
    fakeBrowser.reset();
    create.mockClear();
    useInterfaceTexts();
    useFakeAction();
    ({ page } = useFakeReader({
      readerSummary: () => ({ ok: false, url: tab.url, outcome: 'no-content' }),
      readerOpen: () => ({ ok: true }),
    }));
    Object.assign(fakeBrowser, {
      commands: { onCommand, getAll: async () => [{ name: 'open-reader', shortcut: 'Alt+R' }] },
      contextMenus: { onClicked, create, removeAll },
    });
  });
  afterEach(() => {
    Object.assign(fakeBrowser, { commands, contextMenus });
  });

  it('open the reader in the tab they were used in', async () => {
    mountCommands();
    mountContextMenus();
    onCommand.fire('open-reader', tab);
    await vi.waitFor(() => expect(page.asked).toEqual(['readerOpen']));
    onClicked.fire({ menuItemId: 'open-reader' }, tab);
    await vi.waitFor(() => expect(page.asked.slice(1)).toEqual(['readerSummary', 'readerOpen']));
    onCommand.fire('something-else', tab);
    onClicked.fire({ menuItemId: 'something-else' }, tab);
    await Promise.resolve();
    expect(page.asked).toHaveLength(3);
    expect(await findShortcut()).toBe('Alt+R');
  });

  it('make the menu when the extension is installed or updated and when the browser starts', async () => {
    mountContextMenus();
    await fakeBrowser.runtime.onInstalled.trigger({ reason: 'update' } as never);
    await fakeBrowser.runtime.onStartup.trigger();
    await vi.waitFor(() => expect(create).toHaveBeenCalledTimes(2));
    expect(removeAll.mock.invocationCallOrder[0]).toBeLessThan(create.mock.invocationCallOrder[0] ?? 0);
    expect(create.mock.calls[0]?.[0]).toMatchObject({
      id: 'open-reader',
      title: 'Open or close the reader',
      contexts: ['page'],
    });
  });

  it('are left out where the browser has none, as on Android', async () => {
    Object.assign(fakeBrowser, { commands: undefined, contextMenus: undefined });
    mountCommands();
    mountContextMenus();
    await fakeBrowser.runtime.onInstalled.trigger({ reason: 'install' } as never);
    expect(create).not.toHaveBeenCalled();
    expect(await findShortcut()).toBeUndefined();
  });
});
