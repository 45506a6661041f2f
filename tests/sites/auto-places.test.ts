import { describe, expect, it } from 'vitest';
import { isAutoPlace, noExceptions, noPlaces, parseExceptions, parsePlaces } from '@/utils/sites/auto-places';
import { toOrigins, toPatternOrigin } from '@/utils/sites/match-origins';

describe('isAutoPlace', () => {
  const everywhere = { auto: { ...noPlaces, everywhere: true }, except: noExceptions };

  it('means nowhere by empty lists', () => {
    expect(isAutoPlace({ auto: noPlaces, except: noExceptions }, 'https://a.example/1')).toBe(false);
  });

  it.each([
    [true, 'https://a.example/1'],
    [true, 'http://a.example:8080/1'],
    [false, 'https://xa.example/1'],
    [false, 'https://www.a.example/1'],
    [false, 'https://a.example.evil.example/1'],
    [true, 'https://news.b.example/2026/1'],
    [false, 'https://news.b.example/about'],
    [false, 'ftp://a.example/1'],
    [false, 'about:blank'],
    [false, ''],
  ])('is %s for %s by a host and a pattern', (is, address) => {
    const auto = { ...noPlaces, hosts: ['a.example'], patterns: ['https://*.b.example/:year/*'] };
    expect(isAutoPlace({ auto, except: noExceptions }, address)).toBe(is);
  });

  it.each([
    [{ hosts: ['a.example'] }, false],
    [{ hosts: ['b.example'] }, true],
    [{ patterns: ['*://a.example/x/*'] }, false],
    [{ patterns: ['*://a.example/y/*'] }, true],
    [{ pages: ['https://a.example/x/1?p=2'] }, false],
    [{ pages: ['https://a.example/x/1'] }, true],
  ])('is overruled by the exceptions %j: %s', (except, is) => {
    const settings = { ...everywhere, except: { ...noExceptions, ...except } };
    expect(isAutoPlace(settings, 'https://a.example/x/1?p=2#below')).toBe(is);
  });

  it('knows pages by their path after the fragment sign', () => {
    const settings = { ...everywhere, except: { ...noExceptions, pages: ['https://a.example/#/one'] } };
    expect(isAutoPlace(settings, 'https://a.example/#/one')).toBe(false);
    expect(isAutoPlace(settings, 'https://a.example/#/two')).toBe(true);
  });
});

describe('parsePlaces and parseExceptions', () => {
  it('keep what is good, field by field', () => {
    expect(
      parsePlaces({ hosts: ['a.example', 3, 'a b'], patterns: ['no', '*://a.example/*'], everywhere: 1 }),
    ).toEqual({ hosts: ['a.example'], patterns: ['*://a.example/*'], everywhere: false });
    expect(parseExceptions({ hosts: 'x', pages: ['https://a.example/', 'javascript:1', 'x'] })).toEqual({
      hosts: [],
      patterns: [],
      pages: ['https://a.example/'],
    });
    for (const nothing of [undefined, null, 7, []]) {
      expect(parsePlaces(nothing)).toEqual(noPlaces);
      expect(parseExceptions(nothing)).toEqual(noExceptions);
    }
  });
});

describe('the permission of a pattern', () => {
  it.each([
    ['https://a.example/news/*', 'https://a.example/*'],
    ['*://*.a.example/:id', '*://*.a.example/*'],
    ['*://news*.a.example/', '*://*.a.example/*'],
    ['*://:sub.a.example:8080/', '*://*.a.example/*'],
    ['https://*/*', 'https://*/*'],
    ['https://a.*/x', 'https://*/*'],
  ])('%s is %s', (pattern, origin) => {
    expect(toPatternOrigin(pattern)).toBe(origin);
  });

  it('is one for all sites', () => {
    expect(toOrigins({ hosts: ['a.example'], everywhere: true })).toEqual(['*://*/*']);
  });
});
