/** Parameters of a query that number the pages of one text. */
const parameters = /^(?:p|pg|pn|page|paged|page_?no|page_?num|cur(?:rent)?_?page|pageindex)$/i;
/** Parameters that tell how somebody came to a page, and nothing about it. */
const traces = /^(?:utm_\w+|from|spm|fbclid|gclid|share\w*|ref|source)$/i;
/** How addresses end that number the pages of one text: `_2.html`, `-2.html`, `/page/2`, `/2/`. */
const endings = /(?:\/(?:page|p)[/_-]?(\d{1,3})|[_-](?:page|p)?(\d{1,3})|\/(\d{1,2}))(?=(?:\.\w{2,5})?\/?$)/i;
/** Addresses that nobody asked for: they log in or out. */
const login = /(?:^|[/_.?&=-])(?:log-?(?:in|out|off)|sign-?(?:in|out|up)|passport|auth)(?:[/_.?&=-]|$)/i;
/** Words of addresses that change something, unless the page itself has the word: many sites keep their texts in `/post/`. */
const deeds = /(?<=^|[/_.?&=-])(?:register|subscribe|cart|delete|edit|reply|post)(?=[/_.?&=-]|$)/gi;

/** An address without its fragment, by which pages are told apart. */
export function withoutFragment(address: string): string {
  return address.replace(/#.*$/, '');
}

/** What the pages of one text have in common in their addresses, and the number of this one, 1 where it names none. */
export function readPageAddress(address: string): { stem: string; number: number } {
  const url = new URL(address);
  let number = 1;
  for (const [name, value] of [...url.searchParams])
    if (traces.test(name)) url.searchParams.delete(name);
    else if (parameters.test(name) && /^\d{1,3}$/.test(value)) {
      number = Number(value);
      url.searchParams.delete(name);
    }
  const ending = number === 1 ? endings.exec(url.pathname) : null;
  if (ending) {
    number = Number(ending[1] ?? ending[2] ?? ending[3]);
    url.pathname = url.pathname.replace(endings, '');
  }
  url.searchParams.sort();
  const path = url.pathname.replace(/\/$/, '').replace(/\/index(?=\.\w+$)/, '');
  return { stem: `${url.host}${path}${url.search}`, number };
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
