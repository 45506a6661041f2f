import { vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import type { ProtocolMap } from '@/utils/messaging';

type Answers = { [M in Extract<keyof ProtocolMap, `reader${string}`>]?: ProtocolMap[M] };

/**
 * Lets the fake browser have one tab whose page runs the reader script once it is injected, if it may be. Answers what
 * was asked of the reader and whether the script is there.
 */
export function useFakeReader(answers: Answers, { isClosed = false, isPresent = false } = {}) {
  const page = { isPresent, asked: [] as string[] };
  const executeScript = vi.fn(async ({ files }: { files: string[] }) => {
    if (isClosed) throw new Error('Cannot access contents of the page.');
    if (files.includes('/reader.js')) page.isPresent = true;
    return [];
  });
  fakeBrowser.scripting.executeScript = executeScript as never;
  fakeBrowser.tabs.sendMessage = (async (
    _tabId: number,
    { type, data }: { type: keyof Answers; data: never },
  ) => {
    if (!page.isPresent) throw new Error('Could not establish connection. Receiving end does not exist.');
    page.asked.push(type);
    return { res: answers[type]?.(data) };
  }) as never;
  return { page, executeScript };
}
