import { describe, expect, it } from 'vitest';
import { parsePage } from '@/scripts/clean/parse';
import { makeSelector } from '@/utils/sites/pick/make-selector';
import { measureSelector } from '@/utils/sites/pick/measure-selector';
import { toPickedRule } from '@/utils/sites/pick/to-picked-rule';
import { parseRule } from '@/utils/sites/rule-schema';

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

describe('the measure of a selector', () => {
  const document = page('<div class="a">一二<p class="a">三四</p></div><p>五六七八<img src="x.png"></p>');

  it.each([
    ['.a', { elements: 2, characters: 4, share: 0.5, images: 0 }],
    ['p', { elements: 2, characters: 6, share: 0.75, images: 1 }],
    ['.none', { elements: 0, characters: 0, share: 0, images: 0 }],
    ['p[', { elements: 0, characters: 0, share: 0, images: 0 }],
  ])('%s', (selector, measure) => expect(measureSelector(document, selector)).toEqual(measure));
});

describe('the rule of what was pointed at', () => {
  const content = { selector: '.story', is: 'content', text: ' 老渡口\n的早晨 ' } as const;

  it('names the host and tests itself', () => {
    const rule = toPickedRule(undefined, url, content);
    expect(rule).toEqual({
      id: 'town.example',
      hosts: ['town.example'],
      content: ['.story'],
      tests: [{ url, contains: ['老渡口 的早晨'] }],
    });
    expect(parseRule(rule)).toEqual(rule);
  });

  it('grows with each thing pointed at, and is nobody else’s any more', () => {
    const built = {
      id: 'town.example',
      hosts: ['town.example'],
      content: ['.old'],
      from: 'fivefilters',
    } as const;
    const first = toPickedRule({ ...built, hosts: ['town.example'], content: ['.old'] }, url, content);
    const second = toPickedRule(first, url, { selector: '.ad', is: 'noise', text: '廣告' });
    expect(second).toEqual({
      id: 'town.example',
      hosts: ['town.example'],
      content: ['.story', '.old'],
      strip: ['.ad'],
      tests: [{ url, contains: ['老渡口 的早晨'], lacks: ['廣告'] }],
    });
    expect(first.strip).toBeUndefined();
  });
});
