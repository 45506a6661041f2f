import { describe, expect, it } from 'vitest';
import { matchRule } from '@/utils/sites/match-rule';
import type { SiteRule } from '@/utils/sites/site-rule';

const rules: SiteRule[] = [
  { id: 'below', hosts: ['*.town.example'] },
  { id: 'town', hosts: ['town.example'], except: ['*://*/login*'] },
  { id: 'novels', match: ['*://town.example/novel/*'] },
  { id: 'again', hosts: ['town.example'] },
];
const idOf = (address: string) => matchRule(rules, address)?.id;

describe('the rule for a page', () => {
  it.each([
    ['https://town.example/a', 'town'],
    ['https://www.town.example/a', 'town'],
    ['https://news.town.example/a', 'below'],
    ['https://town.example/novel/1', 'novels'],
    ['https://town.example/login', 'again'],
    ['https://nottown.example/', undefined],
    ['https://town.example.evil.example/', undefined],
    ['file:///town.example/', undefined],
    ['no address', undefined],
  ])('%s is %s', (address, id) => expect(idOf(address)).toBe(id));
});
