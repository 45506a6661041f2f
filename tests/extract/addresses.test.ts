import { describe, expect, it } from 'vitest';
import { hostOf, toHttpAddress } from '@/utils/extract/addresses';

const base = 'https://example.org/news/1.html';

/** As browsers resolve an address. */
function resolve(address: string): string | undefined {
  const url = URL.canParse(address, base) ? new URL(address, base) : undefined;
  return url && /^https?:$/.test(url.protocol) ? url.href : undefined;
}

describe('toHttpAddress', () => {
  it.each([
    ['https://example.org/a/b.html?c=1&d=e#f', 'as it stands'],
    ['/a/b.html', 'a path'],
    ['//example.com/a', 'another host'],
    ['b.html', 'a file beside'],
    ['?page=2', 'a query'],
    ['#top', 'a fragment'],
    ['/a/../b', 'steps up'],
    ['/.a/./b', 'a step to where it is'],
    ['HTTPS://Example.ORG/A', 'capitals'],
    ['https://example.org', 'no path'],
    ['https://example.org:443/', 'the port of its scheme'],
    ['https://1.2/a', 'a number'],
    ['https://xn--a/', 'a broken international name'],
    ['/路/一', 'letters to be encoded'],
    ["/a?b='c'", 'quotes to be encoded'],
    ['/a\\b', 'a backslash'],
    ['ht\ntps://example.com/', 'a line break'],
    ['mailto:a@example.org', 'mail'],
    ['javascript:void(0)', 'a script'],
    ['https://', 'no host'],
  ])('resolves %j (%s) as browsers do', (address) => {
    expect(toHttpAddress(address, base)).toBe(resolve(address));
  });

  it('takes no notice of white space around it, and answers nothing for nothing', () => {
    expect(toHttpAddress(' /a ', base)).toBe('https://example.org/a');
    expect(toHttpAddress(' ', base)).toBeUndefined();
  });
});

describe('hostOf', () => {
  it.each([
    ['https://Example.ORG/a', 'example.org'],
    ['http://example.org:8080/', 'example.org'],
    [' https://user@example.org/', 'example.org'],
    ['https://xn--fsq.example/', 'xn--fsq.example'],
    ['/a/b', ''],
    ['//example.org/a', ''],
    ['javascript:;', ''],
  ])('%j: %j', (address, host) => {
    expect(hostOf(address)).toBe(host);
  });
});
