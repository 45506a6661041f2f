import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseRule } from '../../utils/sites/rule-schema';
import type { SiteRule } from '../../utils/sites/site-rule';
import { Misuse } from '../command';
import { fromFtr } from './from-ftr';

/**
 * All rules of a folder of site configs, those left out that say nothing a rule can say.
 *
 * @throws Misuse where there is none
 */
export function readFtr(folder: string): SiteRule[] {
  const files = readdirSync(folder).filter((name) => /^\.?[\w-]+(?:\.[\w-]+)+\.txt$/.test(name));
  const rules = files.flatMap(
    (name) => parseRule(fromFtr(name, readFileSync(join(folder, name), 'utf8'))) ?? [],
  );
  if (!rules.length) throw new Misuse(`${folder} holds no site configs (example.com.txt).`);
  return rules;
}
