import type { SiteRule } from './site-rule';
import { toUrlTest } from './url-pattern';

/** Whether a host is meant by an entry of `hosts`: itself, with `www.` or without, or anything below `*.`. */
export function isHostMeant(entry: string, host: string): boolean {
  if (entry.startsWith('*.')) return host.endsWith(entry.slice(1)) && host !== `www${entry.slice(1)}`;
  return host === entry || host === `www.${entry}`;
}

/** How closely a rule fits an address: 3 by a pattern, 2 by its very host, 1 by a host above, 0 not at all. */
function rank({ hosts = [], match = [], except = [] }: SiteRule, url: URL): number {
  const fits = (pattern: string) => toUrlTest(pattern)?.(url) ?? false;
  if (except.some(fits)) return 0;
  if (match.some(fits)) return 3;
  const meant = hosts.filter((entry) => isHostMeant(entry, url.hostname));
  if (!meant.length) return 0;
  return meant.some((entry) => !entry.startsWith('*.')) ? 2 : 1;
}

/** The rule for a page: the one that fits its address most closely, the first of several. Undefined where none does. */
export function matchRule(rules: readonly SiteRule[], address: string): SiteRule | undefined {
  if (!/^https?:/i.test(address) || !URL.canParse(address)) return undefined;
  const url = new URL(address);
  let best: SiteRule | undefined;
  let most = 0;
  for (const rule of rules) {
    const fit = rank(rule, url);
    if (fit > most) {
      most = fit;
      best = rule;
    }
  }
  return best;
}
