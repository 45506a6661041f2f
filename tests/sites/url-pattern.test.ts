import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findPatternFault, toUrlTest } from '@/utils/sites/url-pattern';

declare const URLPattern: new (pattern: string) => { test(address: string): boolean };

const fits = (pattern: string, address: string) => toUrlTest(pattern)?.(new URL(address));

describe('an address pattern', () => {
  it.each([
    ['https://town.example/a/*', 'https://town.example/a/1.html?x=1#top', true],
    ['https://town.example/a/*', 'http://town.example/a/1.html', false],
    ['*://town.example/a/*', 'http://town.example/a/', true],
    ['*://*.town.example/*', 'https://news.town.example/', true],
    ['*://*.town.example/*', 'https://town.example/', false],
    ['*://*.town.example/*', 'https://eviltown.example/', false],
    ['*://town.example/:year/:name.html', 'https://town.example/2024/ferry.html', true],
    ['*://town.example/:year/:name.html', 'https://town.example/2024/05/ferry.html', false],
    ['*://town.example/新聞/*', 'https://town.example/%E6%96%B0%E8%81%9E/1', true],
    ['*://town.example/list?page=*', 'https://town.example/list?page=2', true],
    ['*://town.example/list?page=*', 'https://town.example/list?tag=2', false],
    ['*://town.example:8080/*', 'https://town.example:8080/', true],
    ['*://town.example/*', 'https://town.example:8080/', false],
    ['*://town.example/a.html', 'https://town.example/axhtml', false],
  ])('%s: %s is %s', (pattern, address, expected) => {
    expect(fits(pattern, address)).toBe(expected);
    if (!pattern.includes('新聞')) expect(new URLPattern(pattern).test(address)).toBe(expected);
  });

  it('means what the standard makes of it', () => {
    const piece = fc.constantFrom('a', 'b', '*', ':x', '-', '.', '1');
    const path = fc.array(piece, { maxLength: 4 }).map((pieces) => pieces.join(''));
    const segment = fc.constantFrom('a', 'b', 'ab', 'a.b', 'a-1', '');
    fc.assert(
      fc.property(
        fc.array(path, { maxLength: 3 }),
        fc.array(segment, { maxLength: 3 }),
        (paths, segments) => {
          const pattern = `*://*.town.example/${paths.join('/')}`;
          if (findPatternFault(pattern)) return;
          let standard: { test(address: string): boolean };
          try {
            standard = new URLPattern(pattern);
          } catch {
            return;
          }
          const address = `https://a.town.example/${segments.join('/')}`;
          expect([pattern, address, fits(pattern, address)]).toEqual([
            pattern,
            address,
            standard.test(address),
          ]);
        },
      ),
    );
  });

  it('ends, however long the address and however many the wildcards', () => {
    const pattern = `https://town.example/${'*a'.repeat(8)}`;
    expect(fits(pattern, `https://town.example/${'a'.repeat(20_000)}`)).toBe(true);
    expect(fits(pattern, `https://town.example/${'a'.repeat(20_000)}b`)).toBe(false);
  });

  it.each([
    ['town.example/a', 'pattern-form'],
    ['ftp://town.example/', 'pattern-form'],
    ['https://town.example', 'pattern-form'],
    [`https://town.example/${'*a'.repeat(9)}`, 'pattern-form'],
    ['https://town.example/(\\d+)', 'pattern-syntax'],
    ['https://town.example/{a}?', 'pattern-syntax'],
    ['https://town.example/:id*', 'pattern-syntax'],
  ])('%s is refused: %s', (pattern, fault) => {
    expect(findPatternFault(pattern)).toBe(fault);
    expect(toUrlTest(pattern)).toBeUndefined();
  });
});
