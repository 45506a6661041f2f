import type { FarmList } from '../../utils/sites/farms/farm-list';
import excluded from './not-farms.json';

/** Notes of the list on hosts that are something worse than farms, or only send on to others. */
const otherKinds =
  /redirects|malicious|fake|scam|phish|spam|亚博|賭|赌|詐|偽造|購物站|R18|轉址|embeds|translation/i;
/** Notes that name the firm behind several hosts, and the name it is shown by. */
const firms: [note: RegExp, name: string][] = [
  [/GreatDaily/, 'GreatDaily'],
  [/^歡享網/, '歡享網'],
  [/^樂享網/, '樂享網'],
  [/^COCO01/, 'COCO01'],
  [/^boMb01/, 'boMb01'],
  [/^指動傳播/, '指動傳播'],
  [/^BuzzHand/, 'BuzzHand'],
  [/^密訊/, '密訊'],
  [/^Media8/, 'Media8'],
  [/^TEEPR/, 'TEEPR'],
  [/^LIFE/, 'LIFE 生活網'],
];
const line = /^((?:[a-z0-9](?:[a-z0-9-]*[a-z0-9])?\.)+[a-z][a-z0-9-]+)\s*(?:#\s*(.*))?$/;
/** Least length of a first label that several hosts share and that makes them one family. */
const leastLabel = 5;

const mainstream = new Set(excluded.mainstream.split(' '));
const isExcluded = (host: string) =>
  mainstream.has(host.replace(/^www\./, '')) ||
  Object.keys(excluded.hosts).some((other) => host === other || host.endsWith(`.${other}`));

/**
 * The list of farm hosts as it is shipped, from the lines of content-farm-terminator's own list. Taken are plain hosts; left out
 * are addresses, patterns, single users of platforms, hosts of other kinds by their note, and all that `not-farms.json` names.
 *
 * @param date day of the list's version, ISO 8601
 */
export function toFarmList(text: string, date: string): FarmList {
  const families: string[] = [];
  const familyOf = new Map<string, string>();
  const labels = new Map<string, string[]>();
  const hosts = new Map<string, string | undefined>();
  for (const written of text.split(/\r?\n/)) {
    const [, host = '', note = ''] = line.exec(written.trim()) ?? [];
    if (!host || otherKinds.test(note) || isExcluded(host)) continue;
    hosts.set(host, firms.find(([form]) => form.test(note))?.[1]);
    const [label = '', ...rest] = host.replace(/^www\./, '').split('.');
    if (label.length >= leastLabel && rest.length === 1)
      labels.set(label, [...(labels.get(label) ?? []), host]);
  }
  for (const [host, firm] of hosts) if (firm) familyOf.set(host, firm);
  for (const [label, same] of labels) {
    const firm = same.map((host) => familyOf.get(host)).find(Boolean);
    if (same.length > 1) for (const host of same) familyOf.set(host, familyOf.get(host) ?? firm ?? label);
  }
  const groups = new Map<string, string[]>();
  for (const host of [...hosts.keys()].sort()) {
    const at = host.indexOf('.');
    const family = familyOf.get(host);
    if (family && !families.includes(family)) families.push(family);
    const mark = family ? `:${families.indexOf(family)}` : '';
    const above = host.slice(at + 1);
    groups.set(above, [...(groups.get(above) ?? []), host.slice(0, at) + mark]);
  }
  return {
    source: 'https://github.com/danny0838/content-farm-terminator',
    licence: 'MIT, danny0838 and contributors',
    date,
    families,
    hosts: Object.fromEntries([...groups].sort().map(([above, below]) => [above, below.join(' ')])),
  };
}
