// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { mountAutoReader } from '@/utils/browser/auto-reader';
import { onMessage } from '@/utils/messaging';
import { useInterfaceTexts } from '../helpers/interface-texts';

const paragraph = `<p>${'這是一篇文章的一段文字，講述一件事情。'.repeat(12)}</p>`;

function toDocument(body: string): Document {
  return new DOMParser().parseFromString(`<!doctype html><title>T</title><body>${body}`, 'text/html');
}

const countCovers = (page: Document) => page.querySelectorAll('html > div').length;

describe('mountAutoReader', () => {
  let stop = () => {};
  const answerAutoOpen = (answer: Parameters<typeof onMessage<'autoOpen'>>[1]) => {
    stop = onMessage('autoOpen', answer);
  };

  beforeEach(() => {
    fakeBrowser.reset();
    useInterfaceTexts();
  });
  afterEach(() => stop());

  it('covers an article until the background has opened the reader', async () => {
    const page = toDocument(paragraph);
    const covered = vi.fn(() => countCovers(page));
    answerAutoOpen(() => {
      covered();
      return { opened: true };
    });
    await mountAutoReader(page, '');
    expect(covered).toHaveReturnedWith(1);
    expect(countCovers(page)).toBe(0);
  });

  it('uncovers a page that is no article at once and asks for nothing', async () => {
    const asked = vi.fn(() => ({ opened: false }));
    answerAutoOpen(asked);
    const page = toDocument('<p>短</p>');
    await mountAutoReader(page, '');
    expect(asked).not.toHaveBeenCalled();
    expect(countCovers(page)).toBe(0);
  });

  it('uncovers the page where the background does not answer', async () => {
    const page = toDocument(paragraph);
    await mountAutoReader(page, '');
    expect(countCovers(page)).toBe(0);
  });

  it('waits for the end of the page, 2 s at most after it', async () => {
    vi.useFakeTimers();
    const page = toDocument(paragraph);
    Object.defineProperty(page, 'readyState', { value: 'loading' });
    answerAutoOpen(() => new Promise(() => {}));
    void mountAutoReader(page, '');
    await vi.advanceTimersByTimeAsync(5000);
    expect(countCovers(page)).toBe(1);
    page.dispatchEvent(new Event('DOMContentLoaded'));
    await vi.advanceTimersByTimeAsync(1900);
    expect(countCovers(page)).toBe(1);
    await vi.advanceTimersByTimeAsync(200);
    expect(countCovers(page)).toBe(0);
    vi.useRealTimers();
  });

  it('is not moved by an Escape that the page made', async () => {
    const page = toDocument(paragraph);
    const covered = vi.fn(() => countCovers(page));
    answerAutoOpen(() => {
      page.dispatchEvent(new KeyboardEvent('keydown', { key: 'Escape' }));
      covered();
      return { opened: true };
    });
    await mountAutoReader(page, '');
    expect(covered).toHaveReturnedWith(1);
  });

  it('leaves documents that are no web pages alone', async () => {
    const page = new DOMParser().parseFromString('<feed/>', 'application/xml');
    await mountAutoReader(page, '');
    expect(page.documentElement.children).toHaveLength(0);
  });
});
