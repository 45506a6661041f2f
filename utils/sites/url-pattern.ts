import { toWildcardTest } from './wildcards';

/**
 * Address patterns: the part of the URLPattern standard that rules need, because the oldest supported Firefox has no
 * `URLPattern`, and a pattern must mean the same in every browser. `*` is any text, `:name` one piece of a host or path.
 */
const form = /^(\*|https?):\/\/((?:[^/:?#]|:(?=[a-z_]))+)(?::(\d+))?(\/[^?#]*)(?:\?([^#]*))?$/i;

/** Why an address pattern cannot be used. */
export type PatternFault = 'pattern-form' | 'pattern-syntax';

/** Most `*` of a pattern: none that somebody means has more. */
const maxWildcards = 8;

/** What is wrong with an address pattern, or undefined. */
export function findPatternFault(pattern: string): PatternFault | undefined {
  if (!form.test(pattern) || !pattern.isWellFormed() || pattern.split('*').length > maxWildcards + 1)
    return 'pattern-form';
  // Groups, regular expressions and modifiers mean something else in the standard; they are refused, not misread.
  return /\/\.{1,2}(?:[/*:]|$)|[{}()\\+]|\*\*|(?:\*|:\w+)[?*]/.test(pattern) ? 'pattern-syntax' : undefined;
}

/**
 * A test of addresses for a pattern such as `https://*.example.com/news/:id/*`. Without a query in the pattern any query
 * fits; fragments never count.
 *
 * @returns undefined for a pattern that `findPatternFault` finds fault with
 */
export function toUrlTest(pattern: string): ((url: URL) => boolean) | undefined {
  const parts = findPatternFault(pattern) ? null : form.exec(pattern);
  if (!parts) return undefined;
  const [, scheme = '', host = '', port = '', path = '', query] = parts;
  const hostTest = toWildcardTest(host.toLowerCase(), '.');
  const pathTest = toWildcardTest(encodePath(path), '/');
  const queryTest = query === undefined ? undefined : toWildcardTest(encodePath(query), '&');
  return (url) =>
    (scheme === '*' || url.protocol === `${scheme.toLowerCase()}:`) &&
    url.port === port &&
    hostTest(url.hostname) &&
    pathTest(url.pathname) &&
    (queryTest?.(url.search.slice(1)) ?? true);
}

/** Letters beyond ASCII as addresses hold them; what is encoded already stays. */
const encodePath = (text: string) => encodeURI(text).replace(/%25(?=[0-9a-f]{2})/gi, '%');
