import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseRuleFile } from '../../utils/sites/rule-file';
import type { SiteRule } from '../../utils/sites/site-rule';

/**
 * The rules of a folder of JSON files, one a site, in the order of their names.
 *
 * @throws Error that names file, line and reason where one is no rule
 */
export function readRules(folder: string): SiteRule[] {
  const files = readdirSync(folder).filter((name) => name.endsWith('.json'));
  return files.sort().map((name) => {
    const parsed = parseRuleFile(readFileSync(join(folder, name), 'utf8'));
    if (parsed.ok) return parsed.rule;
    const faults = parsed.faults.map(({ line, reason, about }) => `${name}:${line}: ${reason} (${about})`);
    throw new Error(faults.join('\n'));
  });
}
