/** Parameters of a query that number the pages of one text. */
const parameters = /^(?:p|pg|pn|page|paged|page_?no|page_?num|cur(?:rent)?_?page|pageindex)$/i;
/** Parameters that tell how somebody came to a page, and nothing about it. */
const traces = /^(?:utm_\w+|from|spm|fbclid|gclid|share\w*|ref|source)$/i;
/** How addresses end that number the pages of one text: `_2.html`, `-2.html`, `/page/2`, `/2/`; not days, nor chapters. */
const endings =
  /(?:\/(?:page|p)[/_-]?(\d{1,3})|(?<!(?:19|20)\d\d[/_-]\d\d?|chapter|chap|episode|vol|volume)[_-](?:page|p)?(\d{1,3})|(?<!\/(?:19|20)\d\d(?:\/\d\d?)?|\/chapter|\/episode)\/(\d{1,2}))(?=(?:\.\w{2,5})?\/?$)/i;
/** Addresses that nobody asked for: they log in or out. */
const login = /(?:^|[/_.?&=-])(?:log-?(?:in|out|off)|sign-?(?:in|out|up)|passport|auth)(?:[/_.?&=-]|$)/i;
/** Words of addresses that change something, unless the page itself has the word: many sites keep their texts in `/post/`. */
const deeds = /(?<=^|[/_.?&=-])(?:register|subscribe|cart|delete|edit|reply|post)(?=[/_.?&=-]|$)/gi;

/** An address without its fragment, by which pages are told apart. */
export function withoutFragment(address: string): string {
  return address.replace(/#.*$/, '');
}

/** What the pages of one text have in common in their addresses, and the number of this one. */
export interface PageAddress {
  stem: string;
  /** 1 where the address names none. */
  number: number;
}

/**
 * An address taken for that of a page of a text. Whether the number in it is a page's, no address tells alone: `/old/77.htm` may
 * be the 77th text as well as page 77 of one.
 */
export function readPageAddress(address: string): PageAddress {
  const url = withoutTraces(address);
  let number = 1;
  for (const [name, value] of [...url.searchParams])
    if (parameters.test(name) && /^\d{1,3}$/.test(value)) {
      number = Number(value);
      url.searchParams.delete(name);
    }
  const ending = number === 1 ? endings.exec(url.pathname) : null;
  if (ending) {
    number = Number(ending[1] ?? ending[2] ?? ending[3]);
    url.pathname = url.pathname.replace(endings, '');
  }
  return { stem: toStem(url), number };
}

/** What the pages of a text have in common where this address is that of its first one, whatever number it holds. */
export const readFirstStem = (address: string) => toStem(withoutTraces(address));

/** The number of an address among those of a text's pages; undefined for one that is no page of it. */
export function findNumberIn(stem: string, address: string): number | undefined {
  if (readFirstStem(address) === stem) return 1;
  const page = readPageAddress(address);
  return page.stem === stem ? page.number : undefined;
}

function withoutTraces(address: string): URL {
  const url = new URL(address);
  // Of the names alone, Firefox gives content scripts no list.
  for (const [name] of [...url.searchParams]) if (traces.test(name)) url.searchParams.delete(name);
  return url;
}

function toStem(url: URL): string {
  url.searchParams.sort();
  const path = url.pathname.replace(/\/$/, '').replace(/\/index(?=\.\w+$)/, '');
  return `${url.host}${path}${url.search}`;
}

/** Whether an address may be fetched as another page of a text: of the very same host, and none that does something. */
export function isFetchable(address: string, from: string): boolean {
  if (!URL.canParse(address)) return false;
  const [to, own] = [new URL(address), new URL(from)];
  const isSafe = to.protocol === own.protocol || (to.protocol === 'https:' && own.protocol === 'http:');
  const [there, here] = [to, own].map(({ pathname, search }) => pathname + search) as [string, string];
  const isDeed = (there.match(deeds) ?? []).some((word) => !here.match(deeds)?.includes(word));
  return isSafe && to.host === own.host && !to.username && !login.test(there) && !isDeed;
}
