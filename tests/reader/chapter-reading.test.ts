// @vitest-environment happy-dom
import { beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { offerChapters } from '@/components/reader/page/chapter-reading';
import { GrowingText } from '@/components/reader/page/growing-text';
import type { OpenReader, ReaderState } from '@/components/reader/page/reader-state';
import { parsePage } from '@/scripts/clean/parse';
import { toPlainBody } from '@/utils/export/blocks';
import { readPage } from '@/utils/extract/read-page';
import type { TextPage } from '@/utils/sites/pages/fetch-article';
import { useInterfaceTexts } from '../helpers/interface-texts';
import { makeNovel } from '../helpers/novel-site';

const granted = vi.hoisted(() => ({ is: true, asked: 0 }));
vi.mock('@/utils/messaging', () => ({
  sendMessage: async (name: string) => {
    if (name === 'openPage') granted.asked++;
    return name === 'isHostGranted' ? granted.is : undefined;
  },
}));

declare const happyDOM: { setURL(url: string): void };
const settle = async () => {
  for (let turn = 0; turn < 40; turn++) await new Promise((done) => setTimeout(done, 0));
};

function read(document: Document, url: string) {
  const reading = readPage(document, { url });
  return reading.ok ? reading.article : undefined;
}

/** An open reader on the first chapter of a novel, whose window is 500 px high. `left` is how much of the text is below. */
function openNovel(novel: ReturnType<typeof makeNovel>) {
  const from = novel.at(1);
  happyDOM.setURL(from);
  document.documentElement.querySelector('qingye-reader')?.remove();
  const host = document.createElement('qingye-reader');
  document.documentElement.append(host);
  let left = 0;
  Object.defineProperties(host, {
    clientHeight: { value: 500 },
    scrollTop: { value: 0 },
    scrollHeight: { get: () => left + 500 },
  });
  let state = {
    article: read(parsePage(novel.toHtml(from) ?? '', from), from),
    restored: [],
  } as unknown as ReaderState;
  const reader = {
    get state() {
      return state;
    },
    update: (change: Partial<ReaderState>) => {
      state = { ...state, ...change };
    },
  } as OpenReader;
  const gone = new Set<string>();
  const fetched: string[] = [];
  const fetchPage = async (url: string, signal: AbortSignal) => {
    fetched.push(url);
    const html = gone.has(url) ? undefined : novel.toHtml(url);
    if (!html || signal.aborted) throw new Error('no page');
    return { url, document: parsePage(html, url) };
  };
  offerChapters(reader, new GrowingText(reader), novel.at(2), {
    fetchPage,
    read,
    isOwnRule: false,
    had: new Map<string, TextPage>(),
  });
  const scroll = (to: number, isTrusted = true) => {
    left = to;
    const event = new Event('scroll');
    Object.defineProperty(event, 'isTrusted', { value: isTrusted });
    host.dispatchEvent(event);
    return settle();
  };
  return {
    gone,
    fetched,
    host,
    scroll,
    away: (to: number) => {
      left = to;
    },
    press: () => {
      state.paging?.button?.onPress();
      return settle();
    },
    retry: (url: string) => {
      state.paging?.missing?.onRetry(url);
      return settle();
    },
    lines: () =>
      toPlainBody(state.article.content)
        .split('\n')
        .filter((line) => line.startsWith('那是第')),
    paging: () => state.paging,
    open: (title: string) => reader.update({ article: { ...state.article, title } }),
  };
}

const upTo = (novel: ReturnType<typeof makeNovel>, last: number) =>
  Array.from({ length: last }, (_, i) => novel.paragraphs(i + 1)).flat();

describe('reading on in a novel', () => {
  beforeAll(() => useInterfaceTexts());
  beforeEach(() => {
    granted.is = true;
    granted.asked = 0;
  });

  it('fetches nothing before somebody wants it, nor without the permission', async () => {
    const novel = makeNovel({ chapters: 3 });
    const reader = openNovel(novel);
    await reader.scroll(0);
    expect(reader.paging()?.said).toBe('The next chapter follows on another page.');
    granted.is = false;
    await reader.press();
    expect(granted.asked).toBe(1);
    expect(reader.fetched).toEqual([]);
    granted.is = true;
    document.dispatchEvent(new Event('visibilitychange'));
    await settle();
    expect(reader.fetched).toEqual([novel.at(2)]);
  });

  it('fetches a chapter when its end is two windows away, and not by a script', async () => {
    const novel = makeNovel({ chapters: 4 });
    const reader = openNovel(novel);
    reader.away(5000);
    await reader.press();
    expect(reader.fetched).toEqual([]);
    await reader.scroll(900, false);
    expect(reader.fetched).toEqual([]);
    const reading = reader.scroll(900);
    reader.away(5000);
    await reading;
    expect(reader.lines()).toEqual(upTo(novel, 2));
    await reader.scroll(900);
    await reader.scroll(900);
    expect(reader.lines()).toEqual(upTo(novel, 4));
    expect(reader.paging()).toMatchObject({ said: 'Chapters here: 4. No further one follows.' });
    expect(reader.paging()?.button).toBeUndefined();
  });

  it('ends at thirty chapters, with a link onward', async () => {
    const novel = makeNovel({ chapters: 33 });
    const reader = openNovel(novel);
    await reader.press();
    for (let turn = 0; turn < 30; turn++) await reader.scroll(0);
    expect(reader.lines()).toEqual(upTo(novel, 30));
    expect(reader.paging()?.link?.href).toBe(novel.at(31));
    expect(reader.fetched).not.toContain(novel.at(31));
  }, 60_000);

  it('ends where the last chapter leads back', async () => {
    const novel = makeNovel({ chapters: 3, behind: 2 });
    const reader = openNovel(novel);
    await reader.press();
    await reader.scroll(0);
    await reader.scroll(0);
    expect(reader.lines()).toEqual(upTo(novel, 3));
    expect(reader.paging()?.said).toContain('No further one');
  });

  it('says that a chapter failed, and tries it again', async () => {
    const novel = makeNovel({ chapters: 3 });
    const reader = openNovel(novel);
    reader.gone.add(novel.at(2));
    await reader.press();
    expect(reader.paging()).toMatchObject({
      said: 'Chapters here: 1. The next one could not be read.',
      link: { href: novel.at(2) },
    });
    reader.gone.clear();
    await reader.press();
    await reader.scroll(0);
    expect(reader.lines()).toEqual(upTo(novel, 3));
  });

  it('goes on behind a chapter whose last page failed, once that is there', async () => {
    const novel = makeNovel({ chapters: 3, pages: 2 });
    const reader = openNovel(novel);
    reader.gone.add(novel.at(2, 2));
    await reader.press();
    expect(reader.paging()?.said).toContain('could not be read');
    expect([...(reader.paging()?.missing?.said.keys() ?? [])]).toEqual([novel.at(2, 2)]);
    reader.gone.clear();
    await reader.retry(novel.at(2, 2));
    expect(reader.paging()?.missing).toBeUndefined();
    await reader.scroll(0);
    const second = [1, 2].flatMap((page) => novel.paragraphs(2, page));
    const third = [1, 2].flatMap((page) => novel.paragraphs(3, page));
    expect(reader.lines()).toEqual([...novel.paragraphs(1), ...second, ...third]);
    expect(reader.fetched.filter((url) => url === novel.at(2))).toHaveLength(1);
  });

  it('is stopped, and begins again where it was', async () => {
    const novel = makeNovel({ chapters: 4 });
    const reader = openNovel(novel);
    const reading = reader.press();
    reader.away(5000);
    await reading;
    const before = reader.lines().length;
    await reader.press();
    expect(reader.paging()?.said).toMatch(/^Chapters here: \d\.$/);
    await reader.scroll(0);
    expect(reader.lines().length).toBe(before);
    await reader.press();
    await reader.scroll(0);
    await reader.scroll(0);
    expect(reader.lines()).toEqual(upTo(novel, 4));
  });

  it('goes on by itself where there is nothing to scroll', async () => {
    const novel = makeNovel({ chapters: 4 });
    const reader = openNovel(novel);
    await reader.press();
    await vi.waitFor(() => expect(reader.lines()).toEqual(upTo(novel, 4)), 10_000);
  });

  it('ends where something else is opened in the reader', async () => {
    const novel = makeNovel({ chapters: 4 });
    const reader = openNovel(novel);
    reader.away(5000);
    await reader.press();
    reader.open('else');
    await reader.scroll(0);
    expect(reader.fetched).toEqual([]);
  });

  it('ends with the reader', async () => {
    const novel = makeNovel({ chapters: 4 });
    const reader = openNovel(novel);
    reader.away(5000);
    await reader.press();
    reader.host.remove();
    await reader.scroll(0);
    expect(reader.fetched).toEqual([]);
  });
});
