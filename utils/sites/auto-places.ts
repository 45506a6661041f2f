import { isHost, toHosts } from './host';
import { toPageKey } from './page-key';
import { findPatternFault, toUrlTest } from './url-pattern';

/** Where the reader opens by itself. Nothing in it means nowhere. */
export interface AutoPlaces {
  /** Lower-case names without a port; each means itself alone. */
  hosts: string[];
  /** Address patterns (`url-pattern.ts`). */
  patterns: string[];
  /** All sites. */
  everywhere: boolean;
}

/** Where it never does, whatever the places say. */
export interface AutoExceptions {
  hosts: string[];
  patterns: string[];
  /** Addresses of single pages, as `toPageAddress` writes them. */
  pages: string[];
}

export const noPlaces: AutoPlaces = { hosts: [], patterns: [], everywhere: false };
export const noExceptions: AutoExceptions = { hosts: [], patterns: [], pages: [] };

type Stored<T> = Partial<Record<keyof T, unknown>>;

const toObject = (value: unknown): object => (typeof value === 'object' && value !== null ? value : {});
const toStrings = (value: unknown, is: (text: string) => boolean): string[] =>
  Array.isArray(value)
    ? [...new Set(value.filter((item): item is string => typeof item === 'string' && is(item)))]
    : [];
const isPattern = (text: string) => !findPatternFault(text);

/** Reads places field by field: what is missing or damaged gets its default, the rest stays. */
export function parsePlaces(value: unknown): AutoPlaces {
  const { hosts, patterns, everywhere }: Stored<AutoPlaces> = toObject(value);
  return {
    hosts: toHosts(hosts),
    patterns: toStrings(patterns, isPattern),
    everywhere: everywhere === true,
  };
}

/** Reads exceptions as `parsePlaces` reads places. */
export function parseExceptions(value: unknown): AutoExceptions {
  const { hosts, patterns, pages }: Stored<AutoExceptions> = toObject(value);
  return {
    hosts: toHosts(hosts),
    patterns: toStrings(patterns, isPattern),
    pages: toStrings(pages, (page) => toPageAddress(page) === page),
  };
}

/** Both together, each entry once. */
export function joinPlaces(one: AutoPlaces, other: Partial<AutoPlaces>): AutoPlaces {
  return {
    hosts: [...new Set([...one.hosts, ...(other.hosts ?? [])])],
    patterns: [...new Set([...one.patterns, ...(other.patterns ?? [])])],
    everywhere: one.everywhere || other.everywhere === true,
  };
}

/** The first without the second. */
export function withoutPlaces(one: AutoPlaces, other: Partial<AutoPlaces>): AutoPlaces {
  return {
    hosts: one.hosts.filter((host) => !other.hosts?.includes(host)),
    patterns: one.patterns.filter((pattern) => !other.patterns?.includes(pattern)),
    everywhere: one.everywhere && other.everywhere !== true,
  };
}

/** The address of a page as an exception names it: http(s), without a fragment unless that is a path. Else undefined. */
export function toPageAddress(address: string): string | undefined {
  if (!/^https?:/i.test(address) || !URL.canParse(address)) return undefined;
  return toPageKey(address);
}

/** Whether the reader may open by itself at an address: a place means it, and no exception does. */
export function isAutoPlace(
  { auto, except }: { auto: AutoPlaces; except: AutoExceptions },
  address: string,
): boolean {
  const page = toPageAddress(address);
  if (!page) return false;
  const url = new URL(page);
  const fits = (pattern: string) => toUrlTest(pattern)?.(url) ?? false;
  if (except.hosts.includes(url.hostname) || except.pages.includes(page) || except.patterns.some(fits))
    return false;
  return auto.everywhere || auto.hosts.includes(url.hostname) || auto.patterns.some(fits);
}

/** Whether something is in the list of places as a whole site: the host itself, or all sites. */
export function isAutoHost({ auto, except }: { auto: AutoPlaces; except: AutoExceptions }, host: string) {
  return isHost(host) && !except.hosts.includes(host) && (auto.everywhere || auto.hosts.includes(host));
}
