import fc from 'fast-check';
import { beforeEach, describe, expect, it } from 'vitest';
import { closeLibrary, openLibrary } from '@/utils/library/database';
import { deleteArticle } from '@/utils/library/delete-article';
import { ensureIndex } from '@/utils/library/ensure-index';
import { foldText } from '@/utils/library/fold';
import { findTerm } from '@/utils/library/index/character-kind';
import { isSamePage } from '@/utils/library/index/same-page';
import { sealSegments } from '@/utils/library/index/seal';
import { findKey, segmentSize } from '@/utils/library/index/segment';
import { toKeys, toQueryKeys } from '@/utils/library/index/terms';
import { saveArticle } from '@/utils/library/save-article';
import { readHits, searchArticles } from '@/utils/library/search-articles';
import { setState } from '@/utils/library/set-state';
import { article, wipe } from './library';

const alphabet = [...'台湾新聞天氣かなabc 12。，𠮷ไทย\n'];
const text = fc.array(fc.constantFrom(...alphabet), { maxLength: 40 }).map((parts) => parts.join(''));
const query = fc.array(fc.constantFrom(...alphabet), { minLength: 1, maxLength: 5 });

describe('keys', () => {
  it('of a query are among those of every text that holds it', () => {
    fc.assert(
      fc.property(text, query, text, (before, parts, after) => {
        const term = foldText(parts.join('')).replace(/\s/g, '');
        const folded = foldText(`${before}${term}${after}`);
        if (!term || findTerm(folded, term) < 0) return;
        const keys = toKeys(folded);
        for (const key of toQueryKeys(term).keys) expect(findKey(keys, key)).toBeGreaterThanOrEqual(0);
      }),
    );
  });

  it('that are said to be exact are', () => {
    fc.assert(
      fc.property(text, query, (body, parts) => {
        const term = foldText(parts.join('')).replace(/\s/g, '');
        const folded = foldText(body);
        const { keys, isExact } = toQueryKeys(term);
        if (!isExact || !keys.length) return;
        const own = toKeys(folded);
        expect(keys.every((key) => findKey(own, key) >= 0)).toBe(findTerm(folded, term) >= 0);
      }),
    );
  });

  it.each([
    ['台', true],
    ['台湾', true],
    ['台湾人', false],
    ['quiet', true],
    ['quietly', false],
    ['5g手机', false],
  ])('of %s are exact: %s', (term, isExact) => expect(toQueryKeys(term).isExact).toBe(isExact));
});

describe('isSamePage', () => {
  const story = Array.from({ length: 60 }, (_, i) => String.fromCharCode(0x4e00 + i * 37)).join('');
  it('knows an updated text, and another one of the same address', () => {
    expect(isSamePage(story, `${story}更新：警方表示調查仍在進行`)).toBe(true);
    expect(isSamePage(story, story.slice(0, 40))).toBe(true);
    expect(isSamePage(story, [...story].map((c) => String.fromCharCode(c.charCodeAt(0) + 5)).join(''))).toBe(
      false,
    );
    expect(isSamePage('短', '句')).toBe(true);
  });
});

describe('the index', () => {
  beforeEach(wipe);
  const count = segmentSize + 40;
  const titles = async (words: string) =>
    (await searchArticles(words, 5)).hits.map((hit) => hit.entry.title).join();

  /** More articles than a segment holds; each has its number as a word and as a character. */
  async function fill(): Promise<string[]> {
    const ids: string[] = [];
    for (let i = 0; i < count; i += 1) {
      const own = String.fromCharCode(0x5000 + i);
      const saved = await saveArticle(
        article(`https://n.example/${i}`, `共同的話題${own}${own} number${i}x`, { title: `第${i}篇` }),
      );
      if (saved.ok) ids.push(saved.id);
    }
    await sealSegments();
    return ids;
  }

  it('finds what is sealed and what is not, follows changes, and can be made anew', async () => {
    const ids = await fill();
    const db = await openLibrary();
    expect(await db.count('pending')).toBe(count - segmentSize);
    expect(await db.count('postings')).toBeGreaterThan(100);
    const all = await searchArticles('話題', 20);
    expect(all).toMatchObject({ total: count, isExact: true });
    expect(all.hits[0]?.entry.title).toBe(`第${count - 1}篇`);
    expect((await readHits(all.more.slice(0, 3), '話題')).map((hit) => hit.entry.title)).toEqual([
      `第${count - 21}篇`,
      `第${count - 22}篇`,
      `第${count - 23}篇`,
    ]);
    expect(await titles('number7x')).toBe('第7篇');
    expect(await titles(`number${count - 1}x 话题`)).toBe(`第${count - 1}篇`);
    expect(await titles('第3篇')).toBe('第3篇');

    await saveArticle(article('https://n.example/7', '共同的話題 changed', { title: '第7篇' }));
    expect(await titles('number7x')).toBe('');
    expect(await titles('changed')).toBe('第7篇');
    await deleteArticle(ids[8] ?? '');
    expect(await titles('number8x')).toBe('');
    await setState(ids[9] ?? '', { tags: ['環島'], note: '下次再看' });
    expect(await titles('环岛')).toBe('第9篇');
    expect(await titles('話題 下次')).toBe('第9篇');

    await db.put('counters', 0, 'index');
    await closeLibrary();
    expect(await titles('环岛 number9x')).toBe('第9篇');
    await ensureIndex(await openLibrary());
    expect(await titles('number8x')).toBe('');
    expect((await searchArticles('話題', 5)).total).toBe(count - 1);
  });
});
