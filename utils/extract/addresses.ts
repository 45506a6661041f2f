/** Labels of a host name as it is written in the end: ASCII in lower case, the last one no number. */
const labels = '(?:[a-z\\d-]+\\.)+[a-z][a-z\\d-]*';
/** What a path and all behind it may hold that no browser writes in another way. */
const plainEnd = '/[\\w/~.,;:@&=+$!*()?#-]*';
const plain = new RegExp(`^https?://${labels}${plainEnd}$`);
const plainPath = new RegExp(`^(?!//)${plainEnd}$`);
/** What the address of another scheme begins with. */
const otherScheme = /^(?!https?:)[a-z][a-z\d+.-]*:/i;

/** True for the address of a page or a path as the browser would write it: nothing is to be resolved, encoded or mapped. */
const isPlain = (address: string, pattern: RegExp): boolean =>
  pattern.test(address) && !address.includes('/.') && !address.includes('xn--');

/** The origin of the base that was used last: all addresses of a page have the same. */
let known = { base: '', origin: '' };

function originOf(base: string): string {
  if (known.base !== base) {
    const url = URL.canParse(base) ? new URL(base) : undefined;
    known = { base, origin: url && /^https?:$/.test(url.protocol) ? url.origin : '' };
  }
  return known.origin;
}

/**
 * An absolute http(s) address, or undefined for anything else (`javascript:`, `data:`, malformed). A page has hundreds of
 * them, most of which stand there as they would come out of the parser, which is slow to ask.
 */
export function toHttpAddress(address: string | null | undefined, base: string): string | undefined {
  const given = address?.trim();
  if (!given || otherScheme.test(given)) return undefined;
  if (isPlain(given, plain)) return given;
  if (isPlain(given, plainPath) && originOf(base)) return originOf(base) + given;
  try {
    const url = new URL(given, base);
    return url.protocol === 'http:' || url.protocol === 'https:' ? url.href : undefined;
  } catch {
    return undefined;
  }
}

const host = new RegExp(`^https?://(${labels})(?=[/?#]|$)`, 'i');
/** Without a scheme there is no host. Browsers see past what stands before one, and past white space in it. */
const scheme = /^\W*[a-z][a-z\d+.\s-]*:/i;

/** The host name of an address, in lower case; empty where it has none. */
export function hostOf(address: string): string {
  if (!scheme.test(address)) return '';
  const name = host.exec(address)?.[1]?.toLowerCase();
  if (name && !name.includes('xn--')) return name;
  try {
    return new URL(address).hostname.toLowerCase();
  } catch {
    return '';
  }
}

/**
 * True where two hosts belong to one site: equal but for a leading `www.`, `m.`, `wap.`, `mobile.` or `amp.`, or one under
 * the other. Without the public suffix list this errs towards different sites.
 */
export function isSameSite(one: string, other: string): boolean {
  const bare = (host: string) => host.replace(/^(?:www|m|wap|mobile|amp)\d?\./, '');
  const a = bare(one);
  const b = bare(other);
  return a !== '' && (a === b || a.endsWith(`.${b}`) || b.endsWith(`.${a}`));
}
