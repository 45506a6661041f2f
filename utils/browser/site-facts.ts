import { browser } from 'wxt/browser';
import { readUserRules } from '../settings/user-rules';
import { type FarmList, findFarm, type KnownFarm } from '../sites/farms/farm-list';
import { matchRule } from '../sites/match-rule';
import { parseRule } from '../sites/rule-schema';
import type { SiteRule } from '../sites/site-rule';

/** What is known about the site of a page before it is read; null is what a message makes of nothing. */
export interface SiteFacts {
  rule: SiteRule | null;
  farm: KnownFarm | null;
}

/** Files of the extension by their path: fetched when first asked for, then kept. */
const files = new Map<string, Promise<unknown>>();

function readFile<Data>(path: '/site-rules.json' | '/farms.json'): Promise<Data> {
  const known = files.get(path) as Promise<Data> | undefined;
  if (known) return known;
  const reading = fetch(browser.runtime.getURL(path)).then((answer) => answer.json() as Promise<Data>);
  files.set(path, reading);
  // Reading that failed is tried again at the next call.
  reading.catch(() => files.delete(path));
  return reading;
}

/** The rule for a page: the reader's own before a built-in one. */
export async function findRule(url: string): Promise<SiteRule | undefined> {
  const own = matchRule(await readUserRules(), url);
  return own ?? parseRule(matchRule(await readFile<SiteRule[]>('/site-rules.json'), url));
}

/** The packaged list of farm hosts. */
export const readFarmList = (): Promise<FarmList> => readFile('/farms.json');

/**
 * The rule for a page, and whether its host is a known farm. What cannot be found out is null: a page is read all the same.
 *
 * @param tabId the tab of a reader that asks; it is given the script that applies rules where there is one
 */
export async function findSiteFacts(url: string, tabId?: number): Promise<SiteFacts> {
  const host = URL.canParse(url) ? new URL(url).hostname : '';
  const [rule, farm] = await Promise.all([
    findRule(url).catch(() => undefined),
    readFarmList().then(
      (list) => findFarm(list, host),
      () => undefined,
    ),
  ]);
  if (rule && tabId !== undefined)
    await browser.scripting.executeScript({ target: { tabId }, files: ['/rules.js'] }).catch(() => undefined);
  return { rule: rule ?? null, farm: farm ?? null };
}
