import { describe, expect, it } from 'vitest';
import { noExceptions, noPlaces } from '@/utils/sites/auto-places';
import { toExcludedMatches, toMatches } from '@/utils/sites/script-matches';

describe('match patterns of the auto script', () => {
  it('are none for no place, and one for all sites', () => {
    expect(toMatches(noPlaces)).toEqual([]);
    expect(toMatches({ ...noPlaces, hosts: ['a.example'], everywhere: true })).toEqual(['*://*/*']);
  });

  it('keep the path of address patterns, with any query where none is named', () => {
    const patterns = ['https://a.example/news/*', '*://b.example:8080/:id/x', 'https://*.c.example/?id=:n'];
    expect(toMatches({ ...noPlaces, hosts: ['d.example'], patterns })).toEqual(
      [
        '*://b.example/*/x',
        '*://b.example/*/x?*',
        '*://d.example/*',
        'https://*.c.example/?id=*',
        'https://a.example/news/*',
      ].sort(),
    );
  });

  it('leave out what exceptions say exactly, and nothing more', () => {
    const patterns = ['*://b.example/forum/*', '*://*.c.example/*', '*://b.example/:id'];
    const pages = [
      'https://d.example/1?a=b',
      'https://d.example/#/x',
      'https://d.example/*',
      'https://d.example:81/',
    ];
    expect(toExcludedMatches({ ...noExceptions, hosts: ['a.example'], patterns, pages })).toEqual([
      '*://a.example/*',
      '*://b.example/forum/*',
      'https://d.example/1?a=b',
    ]);
  });
});
