import { describe, expect, it } from 'vitest';
import { parsePage } from '@/scripts/clean/parse';
import { makeSelector } from '@/utils/sites/pick/make-selector';
import { measureElements } from '@/utils/sites/pick/measure-selector';
import { PageTexts } from '@/utils/sites/pick/page-texts';
import { findPicked, findTestText } from '@/utils/sites/pick/test-text';
import { toPickedRule } from '@/utils/sites/pick/to-picked-rule';
import { parseRule } from '@/utils/sites/rule-schema';
import type { SiteRule } from '@/utils/sites/site-rule';

const url = 'https://www.town.example/a/1';
const page = (body: string) => parsePage(`<html><body>${body}</body></html>`, url);
function pick(body: string, wanted: 'one' | 'all' = 'one') {
  const document = page(body);
  const element = document.querySelector('[target]');
  if (!element) throw new Error('no target');
  const selector = makeSelector(element, wanted);
  expect([...document.querySelectorAll(selector)]).toContain(element);
  return selector;
}

describe('the selector of an element pointed at', () => {
  it.each([
    ['an id', '<div id="text" target>a</div><div>b</div>', '#text'],
    [
      'a telling attribute before a class',
      '<div class="x" itemprop="articleBody" target>a</div>',
      'div[itemprop="articleBody"]',
    ],
    [
      'a class that lasts',
      '<div class="css-1ab2c3 story" target>a</div><div class="css-1ab2c3">b</div>',
      'div.story',
    ],
    [
      'its parent, where it has no name itself',
      '<div class="story"><p target>a</p></div><p>b</p>',
      'div.story > p',
    ],
    [
      'no id with the number of the page',
      '<div id="post-81234" class="post" target>a</div><div>b</div>',
      'div.post',
    ],
    ['no state', '<div class="active story" target>a</div><div class="active">b</div>', 'div.story'],
    [
      'its place in the nearest element with a name, where nothing else tells',
      '<div class="story"><div><p>a</p><p target>b</p></div></div>',
      'div.story > div > p:nth-of-type(2)',
    ],
    ['its place, where nothing else tells', '<p>a</p><p target>b</p>', 'html > body > p:nth-of-type(2)'],
  ])('goes by %s', (_, body, selector) => expect(pick(body)).toBe(selector));

  it('finds all of a kind for what is removed', () => {
    const body = '<div class="promo" target>a</div><div class="promo">b</div>';
    expect(pick(body, 'all')).toBe('div.promo');
    expect(pick(body)).toBe('html > body > div:nth-of-type(1)');
  });

  it('still finds it after the site was built again', () => {
    const before = '<main class="Layout_main__x8Kd2"><div class="sc-9f8a story-body" target>a</div></main>';
    const after = page('<main class="Layout_main__p2Qm7"><div class="sc-77aa story-body">new</div></main>');
    expect(after.querySelectorAll(pick(before)).length).toBe(1);
  });
});

describe('the measure of what is pointed at', () => {
  const document = page('<div class="a">一二<p class="a">三四</p></div><p>五六七八<img src="x.png"></p>');
  const measure = (selector: string, sources = {}) =>
    measureElements(document, findPicked(document, selector), Object.values(sources));

  it.each([
    ['.a', { elements: 2, characters: 4, share: 0.5, images: 0, of: 'page' }],
    ['p', { elements: 2, characters: 6, share: 0.75, images: 1, of: 'page' }],
    ['.none', { elements: 0, characters: 0, share: 0, images: 0, of: 'page' }],
    ['p[', { elements: 0, characters: 0, share: 0, images: 0, of: 'page' }],
    ['//p', { elements: 0, characters: 0, share: 0, images: 0, of: 'page' }],
  ])('%s', (selector, expected) => expect(measure(selector)).toEqual(expected));

  it('is of the article, where there is one: whole blocks, and parts of them', () => {
    const [outer, inner] = [...document.querySelectorAll('.a')];
    const sources = [
      { element: outer, length: 6 },
      { element: undefined, length: 2 },
    ];
    expect(measure('div.a', sources)).toMatchObject({ of: 'article', share: 0.75 });
    expect(measureElements(document, inner ? [inner] : [], sources)).toMatchObject({ share: 0.25 });
  });
});

describe('the element of the page that a block of its article came from', () => {
  const document = page(`<p id="other">一樣的話</p><script>"第一段的話很長很長，長到不會再有別的"</script>
    <div id="text"><p id="a"><span>第一段的話很長很長，
    長到不會再有別的</span></p><p id="b">一樣的話</p>直接寫在裡面<b id="c">的</b>字</div>`);
  const texts = new PageTexts(document.body);

  it('is found by its words, in order, and is the paragraph rather than what fills it', () => {
    expect(texts.find('第一段的話很長很長，長到不會再有別的')?.id).toBe('a');
    expect(texts.find('一樣的話')?.id).toBe('b');
    expect(texts.find('直接寫在裡面的字')?.id).toBe('text');
    expect(texts.find('沒有的話')).toBeUndefined();
    expect(texts.find('')).toBeUndefined();
  });

  it('tests an article by its longest block, all else by its own words', () => {
    const [text, long] = [document.querySelector('#text'), document.querySelector('#a')];
    if (!text || !long) throw new Error('not there');
    const sources = [
      { element: document.querySelector('#b') ?? undefined, length: 4 },
      { element: long, length: 18 },
    ];
    expect(findTestText(text, 'content', sources)).toBe(long.textContent);
    expect(findTestText(long, 'noise', sources)).toBe(long.textContent);
  });
});

describe('the rule of what was pointed at', () => {
  const content = { selector: '.story', is: 'content', text: ' 老渡口\n的早晨 ' } as const;

  it('names the host and tests itself', () => {
    const rule = toPickedRule(undefined, url, content);
    expect(rule).toEqual({
      id: 'town.example',
      hosts: ['town.example'],
      content: ['.story'],
      tests: [{ url, contains: ['老渡口的早晨'] }],
    });
    expect(parseRule(rule)).toEqual(rule);
  });

  it('tests title and author by what they say, and the date by nothing', () => {
    const title = toPickedRule(undefined, url, { selector: 'h2', is: 'title', text: ' 老渡口 ' });
    const both = toPickedRule(title, url, { selector: '.who', is: 'byline', text: '林小舟' });
    const all = toPickedRule(both, url, { selector: 'time', is: 'date', text: '昨天' });
    expect(all).toMatchObject({ title: ['h2'], byline: ['.who'], date: ['time'] });
    expect(all.tests).toEqual([{ url, title: '老渡口', byline: '林小舟' }]);
    expect(parseRule(all)).toEqual(all);
  });

  it('grows with each thing pointed at, and is nobody else’s any more', () => {
    const built: SiteRule = {
      id: 'all.example',
      hosts: ['*.example'],
      match: ['https://*.example/a/*'],
      content: ['.old'],
      from: 'fivefilters',
      tests: [{ url: 'https://other.example/a/2', contains: ['別處'] }],
    };
    const first = toPickedRule(built, url, content);
    const second = toPickedRule(first, url, { selector: '.ad', is: 'noise', text: '廣告' });
    expect(second).toEqual({
      id: 'town.example',
      hosts: ['town.example'],
      content: ['.story', '.old'],
      strip: ['.ad'],
      tests: [{ url, contains: ['老渡口的早晨'], lacks: ['廣告'] }],
    });
    expect(first.strip).toBeUndefined();
  });
});
