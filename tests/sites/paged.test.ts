import { describe, expect, it } from 'vitest';
import { parsePage } from '@/scripts/clean/parse';
import type { Article } from '@/utils/article/article';
import { putBack } from '@/utils/article/put-back';
import { sanitizeContent } from '@/utils/article/sanitize';
import { toPlainBody } from '@/utils/export/blocks';
import { readPage } from '@/utils/extract/read-page';
import { collectPages, type PageNews } from '@/utils/sites/pages/collect-pages';
import type { PageSource, TextPage } from '@/utils/sites/pages/fetch-article';
import { joinPages } from '@/utils/sites/pages/join-pages';
import { findStatedPage } from '@/utils/sites/pages/links';
import { readLeads } from '@/utils/sites/pages/read-leads';
import {
  addressStyles,
  host,
  linkStyles,
  makePagedTexts,
  type PagedSite,
  paragraphsOf,
} from '../helpers/paged-site';

/** A text on several pages and what a fetch of one answers. Pages it does not have are refused. */
function makePagedSite(made: PagedSite) {
  const texts = makePagedTexts(made);
  const fetched: string[] = [];
  const fetchPage = async (url: string) => {
    fetched.push(url);
    const n = texts.numberOf(url);
    if (!n) throw new Error(`404 ${url}`);
    return { url, document: parsePage(texts.toHtml(n), url) };
  };
  return { ...texts, fetched, fetchPage, first: () => parsePage(texts.toHtml(1), texts.at(1)) };
}

function read(document: Document, url: string): Article | undefined {
  const reading = readPage(document, { url });
  return reading.ok ? reading.article : undefined;
}

async function readAll(
  site: ReturnType<typeof makePagedSite>,
  { isRuled, ...options }: Partial<PageSource & PageNews> & { isRuled?: boolean } = {},
) {
  const document = site.first();
  const url = site.at(1);
  const article = read(document, url);
  if (!article) throw new Error('no article');
  const nextPage = isRuled ? ['.on'] : undefined;
  const source: PageSource = {
    fetchPage: site.fetchPage,
    read,
    signal: new AbortController().signal,
    nextPage,
    isOwnRule: true,
    had: new Map<string, TextPage>(),
    ...options,
  };
  const first = { url, article, leads: readLeads(document, url, { nextPage }) };
  const { pages } = await collectPages(first, source, options);
  const joined = joinPages(article, pages);
  return { pages, joined, article, lines: toPlainBody(joined.content).split('\n').filter(Boolean) };
}

/** Forty sites: every way of linking on with every way of numbering addresses, of 2 to 12 pages. */
const sites = (Object.keys(linkStyles) as (keyof typeof linkStyles)[]).flatMap((link, i) =>
  (Object.keys(addressStyles) as (keyof typeof addressStyles)[]).map((address, j): PagedSite => {
    const last = 2 + ((i * 5 + j * 3) % 11);
    // Some repeat their introduction and their last line on every page.
    const lead = (i + j) % 3 === 0 ? '編者按：這是一篇分成許多頁的旅行記，寫的是小鎮的渡口。' : '';
    const tail = (i + j) % 4 === 0 ? '本篇由小鎮通訊整理，讀者可以到鎮上的圖書室翻看全部的手稿和照片。' : '';
    return { address, link, last, lead, tail };
  }),
);

describe.each(sites)('$last pages, $address, $link', (made) => {
  it('become one: in order, none missing, nothing twice', async () => {
    const site = makePagedSite(made);
    const { lines, pages } = await readAll(site, { isRuled: made.link === 'rule' });
    const all = Array.from({ length: made.last }, (_, i) => paragraphsOf(i + 1)).flat();
    expect(lines.filter((line) => all.includes(line))).toEqual(all);
    expect(new Set(lines).size).toBe(lines.length);
    expect(pages.map(({ number, ok }) => [number, ok])).toEqual(
      Array.from({ length: made.last - 1 }, (_, i) => [i + 2, true]),
    );
    expect(site.fetched.length).toBe(made.last - 1);
  });
});

const plain: PagedSite = { address: 'underscore', link: '下一页', last: 4 };

describe('the page that has the whole text', () => {
  const base = `${host}/life/ferry.html`;
  const at = (link: string, selectors: string[]) =>
    findStatedPage(parsePage(`<html><body>${link}</body></html>`, base), base, selectors);

  it('is found by a rule: the link, what holds it, or an attribute', () => {
    const link = '<p class="all"><a href="/life/ferry_all.html" data-to="/print/1">全文</a></p>';
    expect(at(link, ['.none', '.all a'])).toBe(`${host}/life/ferry_all.html`);
    expect(at(link, ['.all'])).toBe(`${host}/life/ferry_all.html`);
    expect(at(link, ['.all a@data-to'])).toBe(`${host}/print/1`);
  });

  it.each([
    ['https://other.example/all', 'another site'],
    ['/login?to=all', 'a page to log in'],
    ['/life/ferry.html#all', 'the page itself'],
  ])('is not %s: %s', (href) => expect(at(`<a href="${href}">全文</a>`, ['a'])).toBeUndefined());
});

describe('reading several pages', () => {
  it('marks each join with the number of the page, in a form that passes the door', async () => {
    const { joined } = await readAll(makePagedSite(plain));
    const marks = sanitizeContent(joined.content).children.filter(
      (node) => node.type === 'element' && node.tagName === 'hr',
    );
    expect(marks).toMatchObject(['2', '3', '4'].map((dataPage) => ({ properties: { dataPage } })));
  });

  it('keeps offsets in order, and what was cut can be put back in its place', async () => {
    const { joined } = await readAll(
      makePagedSite({
        ...plain,
        change: (html, n) => html.replace('</div>', `<p>責任編輯：第${n}位</p></div>`),
      }),
    );
    const cut = joined.removals.filter(({ text }) => text.includes('責任編輯'));
    expect(cut.length).toBe(4);
    const text = toPlainBody(
      putBack(
        joined,
        cut.map(({ id }) => id),
      ),
    );
    for (const n of [1, 2, 3])
      expect(text.indexOf(`第${n}位`)).toBeLessThan(text.indexOf(paragraphsOf(n + 1)[0] ?? ''));
    expect(new Set(joined.removals.map(({ id }) => id)).size).toBe(joined.removals.length);
  });

  it('stops at 30 pages', async () => {
    const { pages } = await readAll(makePagedSite({ ...plain, last: 40 }));
    expect(pages.at(-1)?.number).toBe(30);
  });

  it('leaves a link where a page failed, and goes on behind it where the numbers tell how', async () => {
    const site = makePagedSite({ ...plain, link: 'numbers', last: 5 });
    const fetchPage = async (url: string) => {
      if (url === site.at(3)) throw new Error('gone');
      return site.fetchPage(url);
    };
    const { pages, joined, lines } = await readAll(site, { fetchPage });
    expect(pages.map((page) => (page.ok ? page.number : page.failure))).toEqual([2, 'unreachable', 4, 5]);
    expect(lines).toContain(paragraphsOf(5)[2]);
    expect(JSON.stringify(joined.content)).toContain(site.at(3));
  });

  it('leaves the rest intact where it cannot go on', async () => {
    const site = makePagedSite(plain);
    const fetchPage = async (url: string) => {
      if (url === site.at(3)) throw new Error('gone');
      return site.fetchPage(url);
    };
    const { pages, lines } = await readAll(site, { fetchPage });
    expect(pages.map(({ ok }) => ok)).toEqual([true, false]);
    expect(lines).toContain(paragraphsOf(2)[2]);
  });

  it('stops when told to, with what is there', async () => {
    const stop = new AbortController();
    const told: [number, number | undefined][] = [];
    const { pages } = await readAll(makePagedSite({ ...plain, link: 'numbers', last: 9 }), {
      signal: stop.signal,
      onProgress: (number, total) => {
        told.push([number, total]);
        if (number === 4) stop.abort();
      },
    });
    expect(pages.length).toBe(2);
    expect(told).toEqual([
      [2, 9],
      [3, 9],
      [4, 9],
    ]);
  });

  it.each([
    ['back to the first page', (_: string, at: (n: number) => string) => at(1)],
    ['to itself', (_: string, at: (n: number) => string) => at(4)],
    ['to a fragment of itself', (_: string, at: (n: number) => string) => `${at(4)}#top`],
    ['to another site', () => 'https://elsewhere.example/life/ferry_5.html'],
    ['to a host above', () => 'https://www.town.example/life/ferry_5.html'],
    ['to a page to log in', () => '/login?back=/life/ferry_5.html'],
    ['to a script', () => 'javascript:next()'],
  ])('never follows the last page %s', async (_, to) => {
    const site = makePagedSite(plain);
    const { at } = site;
    const fetched: string[] = [];
    const fetchPage = async (url: string) => {
      fetched.push(url);
      const n = [1, 2, 3, 4].find((i) => at(i) === url) ?? 0;
      const html = site
        .toHtml(n)
        .replace('</a></div>', `</a><a href="${n === 4 ? to('', at) : at(n + 1)}">下一页</a></div>`);
      return { url, document: parsePage(html, url) };
    };
    const { pages } = await readAll(site, { fetchPage });
    expect(pages.length).toBe(3);
    expect(fetched).toEqual([at(2), at(3), at(4)]);
  });

  it.each([
    ['to a page to log in', `${host}/passport/in`, '<form><input type="password"></form>', 'login'],
    ['by a form for a password', undefined, '<form>請登入<input type="password"></form>', 'login'],
    ['to another site', 'https://other.example/a', '<p>別處</p>', 'elsewhere'],
    ['by an empty page', undefined, '', 'no-article'],
  ])('says so where it is answered %s', async (_, url, body, failure) => {
    const { pages, joined } = await readAll(makePagedSite({ ...plain, last: 2 }), {
      fetchPage: async (asked) => ({
        url: url ?? asked,
        document: parsePage(`<html><body>${body}</body></html>`, url ?? asked),
      }),
    });
    expect(pages).toMatchObject([{ ok: false, failure }]);
    expect(JSON.stringify(joined.content)).not.toMatch(/別處|請登入/);
  });

  it('ends where pages begin anew, as sites do behind their last one', async () => {
    const site = makePagedSite({ ...plain, last: 3 });
    const fetchPage = async (url: string) => {
      const n = [2, 3].find((i) => site.at(i) === url) ?? 1;
      const next = Number(/_(\d+)/.exec(url)?.[1]) + 1;
      const html = site
        .toHtml(n)
        .replace('</a></div>', `</a><a href="/life/ferry_${next}.html">下一页</a></div>`);
      return { url, document: parsePage(html, url) };
    };
    const { pages } = await readAll(site, { fetchPage });
    expect(pages.length).toBe(2);
  });

  it('takes no other article for a page of this one', async () => {
    const site = makePagedSite({ ...plain, last: 2 });
    const { pages } = await readAll(site, {
      fetchPage: async (url) => ({
        url,
        document: parsePage(site.toHtml(2).replaceAll('老渡口的一天', '怎樣煮一碗好湯'), url),
      }),
    });
    expect(pages).toEqual([]);
  });

  it.each([
    ['the next article', '<a href="/life/8124.html">下一篇</a>'],
    ['a relation to another article', '<link rel="next" href="/life/soup.html">'],
    ['years in a row', '<a href="/2023/">2023</a> <a href="/2024/">2024</a>'],
    ['ranks', '<a href="/life/one.html">1</a><a href="/life/two.html">2</a>'],
  ])('sees no page in %s', async (_, links) => {
    const site = makePagedSite({
      ...plain,
      last: 1,
      change: (html) => html.replace('class="foot">', `class="foot">${links}`),
    });
    expect((await readAll(site)).pages).toEqual([]);
    expect(site.fetched).toEqual([]);
  });
});
