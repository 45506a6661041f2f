import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import excluded from '@/scripts/farms/not-farms.json';
import { toFarmList } from '@/scripts/farms/to-farm-list';
import { type FarmList, findFarm, hostsOfFamily } from '@/utils/sites/farms/farm-list';

const shipped = JSON.parse(readFileSync('public/farms.json', 'utf8')) as FarmList;
const text = `# comment
farmhouse.example
farmhouse.test  #note
www.acre.test
small.acre.test  #COCO01
field.co01.test  #COCO01
away.test  #redirects to bad.test
acre.test/path
/^https?:\\/\\/acre/
udn:someone
acre.blogspot.*
10.0.0.1
360doc.com
note.360doc.com
udn.com
writer.blogspot.com
`;

describe('the list of farms', () => {
  const list = toFarmList(text, '2025-08-10');
  const family = (host: string) => findFarm(list, host)?.family;

  it('knows hosts and what stands below them', () => {
    expect(findFarm(list, 'farmhouse.example')?.host).toBe('farmhouse.example');
    expect(findFarm(list, 'a.b.Farmhouse.example.')?.host).toBe('farmhouse.example');
    expect(findFarm(list, 'writer.blogspot.com')?.host).toBe('writer.blogspot.com');
  });

  it.each([
    'example',
    'notfarmhouse.example',
    'house.example',
    'farmhouse.example.com',
    'blogspot.com',
    'other.blogspot.com',
    'away.test',
    'udn.com',
    '360doc.com',
    'note.360doc.com',
    'constructor',
    '10.0.0.1',
    '',
  ])('does not know %s', (host) => expect(findFarm(list, host)).toBeUndefined());

  it('names families, by their firm and by a name with several endings', () => {
    expect(family('small.acre.test')).toBe('COCO01');
    expect(family('farmhouse.test')).toBe('farmhouse');
    expect(hostsOfFamily(list, 'COCO01')).toEqual(['field.co01.test', 'small.acre.test']);
    expect(hostsOfFamily(list, 'farmhouse')).toEqual(['farmhouse.example', 'farmhouse.test']);
    expect(hostsOfFamily(list, 'nobody')).toEqual([]);
  });
});

describe('the shipped list of farms', () => {
  it('says where it is from', () => {
    expect(shipped).toMatchObject({ source: expect.stringContaining('danny0838'), date: '2025-08-10' });
    expect(shipped.licence).toContain('MIT');
  });

  it('marks farms, and no mainstream host', () => {
    expect(findFarm(shipped, 'kknews.cc')).toMatchObject({ family: 'kknews' });
    expect(findFarm(shipped, 'm.read01.com')?.host).toBe('read01.com');
    // The site of the seed is in no list; its structure gives it away.
    expect(findFarm(shipped, 'www.tftnews.com')).toBeUndefined();
    for (const host of [...excluded.mainstream.split(' '), ...Object.keys(excluded.hosts)]) {
      expect(findFarm(shipped, host), host).toBeUndefined();
      expect(findFarm(shipped, `www.${host}`), host).toBeUndefined();
    }
  });

  it('has a reason for each host that it leaves out', () => {
    for (const [host, reason] of Object.entries(excluded.hosts)) expect(reason, host).not.toBe('');
  });

  it('has families of at least two hosts', () => {
    for (const family of shipped.families.slice(0, 20))
      expect(hostsOfFamily(shipped, family).length, family).toBeGreaterThan(1);
  });
});
