import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { defineMessenger } from '@/utils/browser/messenger';

interface Protocol {
  double(data: { n: number }): number;
  nothing(): void;
  fails(): string;
}

beforeEach(() => fakeBrowser.reset());

describe('the messenger', () => {
  it('carries data and answers', async () => {
    const { sendMessage, onMessage } = defineMessenger<Protocol>();
    onMessage('double', ({ data }) => data.n * 2);
    onMessage('nothing', () => {});
    expect(await sendMessage('double', { n: 4 })).toBe(8);
    expect(await sendMessage('nothing')).toBeUndefined();
  });

  it("rejects with the handler's error", async () => {
    const { sendMessage, onMessage } = defineMessenger<Protocol>();
    onMessage('fails', () => Promise.reject(new Error('no room')));
    await expect(sendMessage('fails')).rejects.toThrow('no room');
  });

  it('rejects where nobody answers', async () => {
    const { sendMessage, onMessage } = defineMessenger<Protocol>();
    onMessage('nothing', () => {});
    await expect(sendMessage('double', { n: 1 })).rejects.toThrow();
  });

  it('sends to a frame of a tab where one is named', async () => {
    const send = vi.fn(async () => ({ res: 6 }));
    fakeBrowser.tabs.sendMessage = send as typeof fakeBrowser.tabs.sendMessage;
    const { sendMessage } = defineMessenger<Protocol>();
    expect(await sendMessage('double', { n: 3 }, { tabId: 7, frameId: 0 })).toBe(6);
    expect(send).toHaveBeenCalledWith(7, { type: 'double', data: { n: 3 } }, { frameId: 0 });
    await sendMessage('double', { n: 3 }, 8);
    expect(send).toHaveBeenLastCalledWith(8, { type: 'double', data: { n: 3 } }, {});
  });
});
