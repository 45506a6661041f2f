import { vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';

/** Lets the fake browser remember what the toolbar button was told. */
export function useFakeAction() {
  const badges = new Map<number | undefined, string>();
  const action = {
    setPopup: vi.fn(async () => {}),
    setTitle: vi.fn(async () => {}),
    setBadgeBackgroundColor: vi.fn(async () => {}),
    openPopup: vi.fn(async () => {}),
    setBadgeText: vi.fn(async ({ tabId, text }: { tabId?: number; text: string }) => {
      badges.set(tabId, text);
    }),
    getBadgeText: vi.fn(async ({ tabId }: { tabId?: number }) => badges.get(tabId) ?? ''),
  };
  Object.assign(fakeBrowser.action, action);
  return action;
}
