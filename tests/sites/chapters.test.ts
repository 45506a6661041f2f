import { describe, expect, it } from 'vitest';
import { parsePage } from '@/scripts/clean/parse';
import type { Article } from '@/utils/article/article';
import { textOf } from '@/utils/article/hast';
import { putBack } from '@/utils/article/put-back';
import { sanitizeContent } from '@/utils/article/sanitize';
import { toPlainBody } from '@/utils/export/blocks';
import { readPage } from '@/utils/extract/read-page';
import type { CollectedPage } from '@/utils/sites/pages/collect-pages';
import { type TextPage, toText } from '@/utils/sites/pages/fetch-article';
import { joinPages, renumberRemovals } from '@/utils/sites/pages/join-pages';
import { readChapter } from '@/utils/sites/pages/read-chapter';
import { makeNovel } from '../helpers/novel-site';

const signal = new AbortController().signal;

function read(document: Document, url: string): Article | undefined {
  const reading = readPage(document, { url });
  return reading.ok ? reading.article : undefined;
}

/** Reads chapters of a novel one after another, as a reader does who reads on. */
async function readOn(novel: ReturnType<typeof makeNovel>, gone: string[] = []) {
  const fetched: string[] = [];
  const source = {
    fetchPage: async (url: string) => {
      fetched.push(url);
      const html = gone.includes(url) ? undefined : novel.toHtml(url);
      if (!html) throw new Error(`404 ${url}`);
      return { url, document: parsePage(html, url) };
    },
    read,
    signal,
    isOwnRule: false,
    had: new Map<string, TextPage>(),
  };
  const from = novel.at(1);
  const first = read(parsePage(novel.toHtml(from) ?? '', from), from);
  if (!first) throw new Error('no article');
  const known = new Set([toText(first)]);
  const pages: CollectedPage[] = [];
  const outcomes: string[] = [];
  let next: string | undefined = novel.at(2);
  while (next) {
    const result = await readChapter(next, from, known, source);
    outcomes.push(result.ok ? 'ok' : result.failure);
    if (!result.ok) break;
    pages.push(...result.chapter.pages);
    known.add(result.chapter.text);
    next = result.chapter.next;
  }
  return { first, pages, outcomes, fetched, source, from, joined: joinPages(first, pages) };
}

const linesOf = ({ content }: Article) => toPlainBody(content).split('\n').filter(Boolean);

describe('the chapters of a novel', () => {
  it('follow each other to the last one, each under its title', async () => {
    const novel = makeNovel({ chapters: 4 });
    const { joined, outcomes } = await readOn(novel);
    expect(outcomes).toEqual(['ok', 'ok', 'ok']);
    const all = [1, 2, 3, 4].flatMap((n) => novel.paragraphs(n));
    expect(linesOf(joined).filter((line) => all.includes(line))).toEqual(all);
    const heads = sanitizeContent(joined.content).children.flatMap((node) =>
      node.type === 'element' && node.tagName === 'h2' ? [textOf(node)] : [],
    );
    expect(heads).toEqual([2, 3, 4].map((n) => expect.stringContaining(novel.titleOf(n))));
  });

  it('may have several pages of their own', async () => {
    const novel = makeNovel({ chapters: 3, pages: 2 });
    const { joined, pages, fetched } = await readOn(novel);
    expect(pages.map(({ number }) => number)).toEqual([1, 2, 1, 2]);
    const all = [2, 3].flatMap((n) => [...novel.paragraphs(n, 1), ...novel.paragraphs(n, 2)]);
    expect(linesOf(joined).filter((line) => all.includes(line))).toEqual(all);
    expect(new Set(fetched).size).toBe(fetched.length);
  });

  it('end where the last one leads back to the first', async () => {
    const novel = makeNovel({ chapters: 3, behind: 1 });
    expect((await readOn(novel)).outcomes).toEqual(['ok', 'ok', 'again']);
  });

  it('end where the next one asks for a password', async () => {
    const novel = makeNovel({ chapters: 3, locked: 3 });
    const { outcomes, joined } = await readOn(novel);
    expect(outcomes).toEqual(['ok', 'login']);
    expect(JSON.stringify(joined.content)).not.toContain('密碼');
  });

  it('tell that the next one is not to be had, and what was read stays', async () => {
    const novel = makeNovel({ chapters: 4 });
    const { outcomes, joined } = await readOn(novel, [novel.at(3)]);
    expect(outcomes).toEqual(['ok', 'unreachable']);
    expect(linesOf(joined)).toContain(novel.paragraphs(2)[2]);
  });

  it('keep a link in the place of a page that failed, which comes there when tried again', async () => {
    const novel = makeNovel({ chapters: 2, pages: 3, numbers: true });
    const gone = [novel.at(2, 2)];
    const { first, pages, joined, source, from, fetched } = await readOn(novel, gone);
    expect(pages.map((page) => (page.ok ? page.number : page.failure))).toEqual([1, 'unreachable', 3]);
    expect(JSON.stringify(joined.content)).toContain(novel.at(2, 2));
    gone.length = 0;
    fetched.length = 0;
    const again = await readChapter(novel.at(2), from, new Set(), source);
    if (!again.ok) throw new Error(again.failure);
    // Nothing but what was missing.
    expect(fetched).toEqual([novel.at(2, 2)]);
    const whole = [1, 2, 3].flatMap((page) => novel.paragraphs(2, page));
    const lines = linesOf(joinPages(first, again.chapter.pages));
    expect(lines.filter((line) => whole.includes(line))).toEqual(whole);
  });
});

describe('what was put back', () => {
  it('stays what it was when a page comes between others', async () => {
    const novel = makeNovel({ chapters: 4, credit: true });
    const { first, pages } = await readOn(novel);
    const before = pages.map(
      (page, at): CollectedPage =>
        at === 1 ? { ok: false, number: 1, url: page.url, failure: 'unreachable' } : page,
    );
    const joined = joinPages(first, before);
    const creditOf = (n: number) => `責任編輯：第${n}位`;
    const ids = [1, 4].map((n) => joined.removals.find(({ text }) => text.includes(creditOf(n)))?.id ?? -1);
    const after = joinPages(first, pages);
    const moved = renumberRemovals(ids, first, before, pages);
    expect(moved).not.toEqual(ids);
    expect(moved.map((id) => after.removals[id]?.text.trim())).toEqual([creditOf(1), creditOf(4)]);
    expect(toPlainBody(putBack(after, moved))).toContain(creditOf(4));
    expect(toPlainBody(putBack(after, moved))).not.toContain(creditOf(3));
  });
});
