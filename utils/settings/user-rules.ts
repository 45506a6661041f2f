import { browser } from 'wxt/browser';
import type { RuleFault } from '../sites/rule-fault';
import type { SiteRule } from '../sites/site-rule';
import { longestText, parseRules } from '../sites/text-form/parse-rules';
import { writeRules } from '../sites/text-form/write-rules';

/** Beside the settings: rules are longer than all of them, and only pages of their sites need them. */
const key = 'siteRules';

/** The reader's own rules as text, comments included. */
export async function readRulesText(): Promise<string> {
  const stored = await browser.storage.local.get(key);
  return typeof stored[key] === 'string' ? stored[key] : '';
}

let known: { text: string; rules: SiteRule[] } | undefined;

/** The reader's own rules; what on the disk is no rule is left out. Every page asks for them, so they are read once. */
export async function readUserRules(): Promise<readonly SiteRule[]> {
  const text = await readRulesText();
  if (known?.text !== text) known = { text, rules: parseRules(text).rules };
  return known.rules;
}

/**
 * Stores the whole text of the rules, where none has a fault; else changes nothing and answers the faults.
 *
 * @param isUnderstood tries a selector in a browser
 */
export async function saveRulesText(
  text: string,
  isUnderstood?: (selector: string) => boolean,
): Promise<RuleFault[]> {
  const { faults } = parseRules(text, isUnderstood);
  if (!faults.length) await browser.storage.local.set({ [key]: text });
  return faults;
}

/**
 * Adds rules to those that are there, in their place where one has the same name; refused with its faults, and nothing changed,
 * where any of them has one. For rules made by pointing, and for importing a file.
 *
 * @param isUnderstood tries a selector in a browser
 */
export async function addRules(
  text: string,
  isUnderstood?: (selector: string) => boolean,
): Promise<RuleFault[]> {
  const added = parseRules(text, isUnderstood);
  if (added.faults.length) return added.faults;
  const names = new Set(added.rules.map(({ id }) => id));
  const whole = withoutRules(await readRulesText(), names) + writeRules(added.rules);
  if (whole.length > longestText) return [{ line: 1, reason: 'too-large', about: '' }];
  await browser.storage.local.set({ [key]: whole });
  return [];
}

/** Stores a text of rules that was stored before. */
export async function replaceRulesText(text: string): Promise<void> {
  await browser.storage.local.set({ [key]: text });
}

/** The text of rules without those of some names; everything else of it stays as it was written. */
function withoutRules(text: string, names: ReadonlySet<string>): string {
  const parts = text.split(/^(?=\s*\[)/m);
  const left = parts.filter((part) => !names.has(/^\s*\[([^\]]*)\]/.exec(part)?.[1]?.trim() ?? ''));
  const rest = left.join('').trimEnd();
  return rest && `${rest}\n\n`;
}

/** Calls back when the rules were changed, from whichever context; answers how to stop. */
export function watchUserRules(listener: () => void): () => void {
  const onChanged = (changes: Record<string, unknown>, area: string) => {
    if (area === 'local' && changes[key]) listener();
  };
  browser.storage.onChanged.addListener(onChanged);
  return () => browser.storage.onChanged.removeListener(onChanged);
}
