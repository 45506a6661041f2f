import { describe, expect, it } from 'vitest';
import { parsePage } from '@/scripts/clean/parse';
import type { Article } from '@/utils/article/article';
import { toPlainBody } from '@/utils/export/blocks';
import { readPage } from '@/utils/extract/read-page';
import { collectPages } from '@/utils/sites/pages/collect-pages';
import { decodePage } from '@/utils/sites/pages/decode-page';
import type { TextPage } from '@/utils/sites/pages/fetch-article';
import { joinPages } from '@/utils/sites/pages/join-pages';
import { readLeads } from '@/utils/sites/pages/read-leads';
import { squeeze } from '@/utils/text/characters';
import { fixtureHost, pagedFixtures, paragraphOf, readPagedFixture } from '../helpers/paged-fixture';

function read(document: Document, url: string): Article | undefined {
  const reading = readPage(document, { url });
  return reading.ok ? reading.article : undefined;
}

async function readAll(name: string) {
  const fixture = readPagedFixture(name);
  const { first, charset, rule } = fixture;
  const toDocument = (body: Uint8Array, type: string, url: string) =>
    parsePage(decodePage(body, type, charset), url);
  const document = toDocument(first.body, first.type, first.url);
  const article = read(document, first.url);
  if (!article) throw new Error(`${name} has no article on its first page`);
  const fetched: string[] = [];
  const nextPage = rule ? [rule] : undefined;
  const page = { url: first.url, article, leads: readLeads(document, first.url, { nextPage }) };
  const { pages } = await collectPages(page, {
    nextPage,
    isOwnRule: true,
    read,
    signal: new AbortController().signal,
    had: new Map<string, TextPage>(),
    fetchPage: async (url) => {
      fetched.push(url);
      const page = fixture.answer(url.replace(/#.*/, ''));
      if (page?.status !== 200) throw new Error(`${page?.status ?? 404} ${url}`);
      const to = page.to ?? url;
      return { url: to, document: toDocument(page.body, page.type, to) };
    },
  });
  return { fixture, pages, fetched, joined: joinPages(article, pages) };
}

describe('a text on several pages', () => {
  it('has forty fixtures and more', () => expect(pagedFixtures.length).toBeGreaterThanOrEqual(40));

  it.each(pagedFixtures)('%s: in order, none missing, nothing twice', async (name) => {
    const { fixture, pages, fetched, joined } = await readAll(name);
    const { expected, once, twice, pictures } = fixture;
    for (const url of fetched) expect(new URL(url).origin).toBe(fixtureHost);
    expect(new Set(fetched).size).toBe(fetched.length);
    if (fixture.fetched !== undefined) expect(fetched.length).toBe(fixture.fetched);
    const text = squeeze(toPlainBody(joined.content));
    const countOf = (words: string) => text.split(squeeze(words)).length - 1;
    for (const words of once) expect(countOf(words), words).toBe(1);
    for (const words of twice) expect(countOf(words), words).toBe(2);
    const content = JSON.stringify(joined.content);
    for (const picture of pictures) expect(content.split(fixtureHost + picture).length, picture).toBe(2);
    if (expected[1] === 'pages') {
      expect(pages.length + 1).toBe(Number(expected[0]));
      return;
    }
    const failures = pages.flatMap((page) => (page.ok ? [] : [`!${page.failure}`]));
    expect(failures).toEqual(expected.filter((one) => one.startsWith('!')));
    const wanted = expected.filter((one) => !one.startsWith('!'));
    const at = wanted.map((one) => text.indexOf(squeeze(paragraphOf(one))));
    expect(
      at.every((place) => place >= 0),
      'a paragraph is missing',
    ).toBe(true);
    expect(at.toSorted((a, b) => a - b)).toEqual(at);
    for (const one of wanted) expect(countOf(paragraphOf(one)), one).toBe(1);
    // Nothing of other articles, or of pages that ask for a password.
    expect(text.length).toBeLessThan(squeeze(wanted.map(paragraphOf).join('')).length + 120);
  });
});
