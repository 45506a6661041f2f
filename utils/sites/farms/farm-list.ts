/** Hosts of known content farms, packed. */
export interface FarmList {
  source: string;
  licence: string;
  /** Day of the list's version, ISO 8601. */
  date: string;
  /** Names of firms, or of hosts that differ in nothing but their endings. */
  families: string[];
  /** The first labels of hosts by what follows them, separated by spaces: `{"cc": "kknews:3 coco"}`; behind `:` the family's number. */
  hosts: Record<string, string>;
}

/** A host that the list knows. */
export interface KnownFarm {
  /** The listed host: the page's own, or one above it. */
  host: string;
  family?: string;
}

/** The listed host that a host is, or stands below; undefined where none is listed. */
export function findFarm(list: FarmList, host: string): KnownFarm | undefined {
  const labels = host.toLowerCase().replace(/\.$/, '').split('.');
  for (let at = 0; at < labels.length - 1; at++) {
    const above = labels.slice(at + 1).join('.');
    const below = Object.hasOwn(list.hosts, above) ? list.hosts[above] : undefined;
    const entry = below?.split(' ').find((known) => known.split(':')[0] === labels[at]);
    if (!entry) continue;
    const family = list.families[Number(entry.split(':')[1] ?? -1)];
    return { host: `${labels[at]}.${above}`, ...(family && { family }) };
  }
  return undefined;
}

/** All listed hosts of a family, sorted. */
export function hostsOfFamily(list: FarmList, family: string): string[] {
  const number = String(list.families.indexOf(family));
  return Object.entries(list.hosts)
    .flatMap(([above, below]) =>
      below
        .split(' ')
        .map((entry) => entry.split(':'))
        .filter(([, mark]) => mark === number)
        .map(([label]) => `${label}.${above}`),
    )
    .sort();
}
