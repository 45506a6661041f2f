import { join } from 'node:path';
import { root } from '../ensure-installed.mjs';
import { readRules } from './read-rules';

/**
 * The built-in rules as one file, which the background looks up; their tests stay here.
 *
 * @throws Error that names file, line and reason where a rule is refused
 */
export function toRulesAsset(): string {
  const rules = readRules(join(root, 'utils/sites/rules'));
  return JSON.stringify(rules.map(({ tests: _tests, ...rule }) => rule));
}
