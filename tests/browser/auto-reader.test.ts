// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import type { AutoAnswer, AutoWish } from '@/utils/browser/ask-to-open';
import { mountAutoReader } from '@/utils/browser/auto-reader';
import { onMessage } from '@/utils/messaging';
import { useInterfaceTexts } from '../helpers/interface-texts';

const paragraph = `<p>${'這是一篇文章的一段文字，講述一件事情。'.repeat(12)}</p>`;
const colours = { theme: 'dark', themeCss: '' };

function toDocument(body: string): Document {
  const page = new DOMParser().parseFromString(`<!doctype html><title>T</title><body>${body}`, 'text/html');
  return Object.defineProperty(page, 'URL', { get: () => document.URL, configurable: true });
}

const countCovers = (page: Document) => page.querySelectorAll('html > div').length;

describe('mountAutoReader', () => {
  let stop = () => {};
  /** Lets the background put a reader script into the page, which answers each wish. */
  const answerAutoOpen = (
    answer: (wish: AutoWish) => AutoAnswer | Promise<AutoAnswer>,
    onFetched = () => {},
  ) => {
    stop = onMessage('autoReader', () => {
      onFetched();
      const session = { isAlive: () => true, openByItself: async (wish: AutoWish) => answer(wish) };
      vi.stubGlobal('qingyeSession', session);
      return { rule: null, farm: null };
    });
  };

  beforeEach(() => {
    fakeBrowser.reset();
    useInterfaceTexts();
    history.replaceState(null, '', '/article');
    vi.stubGlobal('requestIdleCallback', (call: () => void) => setTimeout(call));
  });
  afterEach(() => {
    stop();
    vi.unstubAllGlobals();
  });

  it('covers an article until the background has opened the reader', async () => {
    const page = toDocument(paragraph);
    const covered = vi.fn(() => countCovers(page));
    answerAutoOpen(() => {
      covered();
      return { found: true, opened: true };
    });
    await mountAutoReader(page, colours);
    expect(covered).toHaveReturnedWith(1);
    expect(countCovers(page)).toBe(0);
  });

  it('uncovers a page that is no article at once and asks for nothing', async () => {
    const asked = vi.fn(() => ({ found: false, opened: false }));
    answerAutoOpen(asked);
    const page = toDocument('<p>短</p>');
    await mountAutoReader(page, colours);
    expect(asked).not.toHaveBeenCalled();
    expect(countCovers(page)).toBe(0);
  });

  it('never covers the first page of a site and asks for nothing', async () => {
    const asked = vi.fn(() => ({ found: true, opened: true }));
    answerAutoOpen(asked);
    const page = toDocument(paragraph);
    Object.defineProperty(page, 'URL', { value: 'https://a.example/?from=b' });
    const mounted = mountAutoReader(page, colours);
    expect(countCovers(page)).toBe(0);
    await mounted;
    expect(asked).not.toHaveBeenCalled();
    expect(countCovers(page)).toBe(0);
  });

  it('uncovers the page where the background does not answer', async () => {
    const page = toDocument(paragraph);
    await mountAutoReader(page, colours);
    expect(countCovers(page)).toBe(0);
  });

  it('waits for the end of the page, and then 4 s at most for the reader', async () => {
    vi.useFakeTimers();
    const page = toDocument(paragraph);
    let state = 'loading';
    Object.defineProperty(page, 'readyState', { get: () => state });
    answerAutoOpen(() => new Promise(() => {}));
    void mountAutoReader(page, colours);
    await vi.advanceTimersByTimeAsync(6000);
    expect(countCovers(page)).toBe(1);
    state = 'interactive';
    page.dispatchEvent(new Event('DOMContentLoaded'));
    await vi.advanceTimersByTimeAsync(3900);
    expect(countCovers(page)).toBe(1);
    await vi.advanceTimersByTimeAsync(200);
    expect(countCovers(page)).toBe(0);
    vi.useRealTimers();
  });

  it('opens an article that comes late, and looks no longer than ten seconds', async () => {
    vi.useFakeTimers();
    const wishes: AutoWish[] = [];
    answerAutoOpen((wish) => {
      wishes.push(wish);
      return { found: true, opened: wish === 'open' };
    });
    const page = toDocument('<main></main>');
    await mountAutoReader(page, colours);
    await vi.advanceTimersByTimeAsync(1000);
    expect(wishes).toEqual([]);
    page.body.append(...toDocument(paragraph).body.children);
    await vi.advanceTimersByTimeAsync(2000);
    expect(wishes).toEqual(['look', 'open']);

    const late = toDocument('<main></main>');
    await mountAutoReader(late, colours);
    await vi.advanceTimersByTimeAsync(11_000);
    late.body.append(...toDocument(paragraph).body.children);
    await vi.advanceTimersByTimeAsync(11_000);
    expect(wishes).toHaveLength(2);
    vi.useRealTimers();
  });

  it('looks again where the page went on to another address while it was read', async () => {
    vi.useFakeTimers();
    const wishes: AutoWish[] = [];
    answerAutoOpen((wish) => {
      wishes.push(wish);
      if (wish === 'open') history.pushState(null, '', '/next');
      return { found: false, opened: false };
    });
    const page = toDocument(paragraph);
    await mountAutoReader(page, colours);
    await vi.advanceTimersByTimeAsync(1000);
    expect(wishes).toEqual(['open', 'look']);
    vi.useRealTimers();
  });

  it('looks only when a page is parsed that takes longer than it is covered', async () => {
    vi.useFakeTimers();
    const wishes: AutoWish[] = [];
    answerAutoOpen((wish) => {
      wishes.push(wish);
      return { found: true, opened: wish === 'open' };
    });
    const page = toDocument(paragraph);
    let state = 'loading';
    Object.defineProperty(page, 'readyState', { get: () => state });
    void mountAutoReader(page, colours);
    await vi.advanceTimersByTimeAsync(20_000);
    expect([countCovers(page), wishes]).toEqual([0, []]);
    state = 'interactive';
    page.dispatchEvent(new Event('DOMContentLoaded'));
    await vi.advanceTimersByTimeAsync(1000);
    expect(wishes).toEqual(['look', 'open']);
    vi.useRealTimers();
  });

  it('has the reader script fetched, once, while a page with an article is still loading', async () => {
    vi.useFakeTimers();
    const fetched = vi.fn();
    const wishes: AutoWish[] = [];
    answerAutoOpen((wish) => {
      wishes.push(wish);
      return { found: true, opened: true };
    }, fetched);
    const page = toDocument(paragraph);
    let state = 'loading';
    Object.defineProperty(page, 'readyState', { get: () => state });
    void mountAutoReader(page, colours);
    await vi.advanceTimersByTimeAsync(1000);
    expect([fetched.mock.calls.length, wishes]).toEqual([1, []]);
    state = 'interactive';
    page.dispatchEvent(new Event('DOMContentLoaded'));
    await vi.advanceTimersByTimeAsync(100);
    expect([fetched.mock.calls.length, wishes]).toEqual([1, ['open']]);
    vi.useRealTimers();
  });

  it('fetches nothing for a page without an article that is still loading', async () => {
    vi.useFakeTimers();
    const fetched = vi.fn();
    answerAutoOpen(() => ({ found: false, opened: false }), fetched);
    const page = toDocument('<p>短</p>');
    Object.defineProperty(page, 'readyState', { get: () => 'loading' });
    void mountAutoReader(page, colours);
    await vi.advanceTimersByTimeAsync(1000);
    expect(fetched).not.toHaveBeenCalled();
    vi.useRealTimers();
  });

  it('is not moved by an Escape that the page made', async () => {
    const page = toDocument(paragraph);
    const covered = vi.fn(() => countCovers(page));
    answerAutoOpen(() => {
      page.dispatchEvent(new KeyboardEvent('keydown', { key: 'Escape' }));
      covered();
      return { found: true, opened: true };
    });
    await mountAutoReader(page, colours);
    expect(covered).toHaveReturnedWith(1);
  });

  it('leaves documents that are no web pages alone', async () => {
    const page = new DOMParser().parseFromString('<feed/>', 'application/xml');
    await mountAutoReader(page, colours);
    expect(page.documentElement.children).toHaveLength(0);
  });
});
