import type { SiteRule } from '../site-rule';
import { keys } from './keys';

/** Writes rules as text, from which `parseRules` reads the same rules. */
export function writeRules(rules: readonly SiteRule[]): string {
  return rules.map(writeRule).join('\n');
}

function writeRule(rule: SiteRule): string {
  const lines = [`[${rule.id}]`];
  const write = (key: string, value: string | readonly string[] | undefined) => {
    for (const one of typeof value === 'string' ? [value] : (value ?? []))
      lines.push(`${key}: ${toOneLine(one)}`);
  };
  const isNamedAfterHost = !rule.match && rule.hosts?.length === 1 && rule.hosts[0] === rule.id;
  for (const [key, place] of Object.entries(keys)) {
    if (key === 'host' && isNamedAfterHost) continue;
    if (place.kind === 'list' || place.kind === 'one') write(key, rule[place.field]);
    if (place.kind === 'post') write(key, rule.posts?.[place.field]);
  }
  for (const test of rule.tests ?? [])
    for (const [key, place] of Object.entries(keys)) if (place.kind === 'test') write(key, test[place.field]);
  return `${lines.join('\n')}\n`;
}

/** A value as one line: in selectors as in texts, white space is white space. */
const toOneLine = (value: string) => value.replace(/\s+/g, ' ').trim();
