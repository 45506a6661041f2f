import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Readable, Writable } from 'node:stream';
import { parseArgs } from 'node:util';
import { parseRule } from '../utils/sites/rule-schema';
import { type SelectorField, type SiteRule, selectorFields } from '../utils/sites/site-rule';
import { Misuse, runCommand, type Streams, toPath } from './command';
import { root } from './ensure-installed.mjs';
import chosen from './sites/chosen.json';
import { fromFtr } from './sites/from-ftr';

const usage = 'npm run import:rules -- --data DIR';
const folder = join(root, 'utils/sites/rules');

/** A rule without the selectors that `chosen.json` leaves out of it. */
function leaveOut(rule: SiteRule): SiteRule {
  const without: Partial<Record<string, Partial<Record<SelectorField, string[]>>>> = chosen.without;
  const left = { ...rule };
  for (const field of selectorFields) {
    const kept = rule[field]?.filter((selector) => !without[rule.id]?.[field]?.includes(selector));
    if (kept?.length) left[field] = kept;
    else delete left[field];
  }
  return left;
}

/** The tests of a rule that is there already: they are ours, and an import leaves them. */
function readTests(file: string): Pick<SiteRule, 'tests'> {
  const { tests } = existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : {};
  return tests ? { tests } : {};
}

async function importRules(args: string[], { stdout }: Pick<Streams, 'stdout'>): Promise<number> {
  const { values } = parseArgs({ args, options: { data: { type: 'string' } } as const });
  if (!values.data) throw new Misuse(`Usage: ${usage}`);
  const data = toPath(values.data);
  mkdirSync(folder, { recursive: true });
  for (const name of chosen.files) {
    const config = join(data, `${name}.txt`);
    if (!existsSync(config)) throw new Misuse(`${data} holds no ${name}.txt.`);
    const rule = leaveOut(fromFtr(`${name}.txt`, readFileSync(config, 'utf8')));
    const file = join(folder, `${rule.id}.json`);
    const whole = parseRule({ ...rule, ...readTests(file) });
    if (!whole) throw new Misuse(`${name}.txt makes no rule.`);
    writeFileSync(file, `${JSON.stringify(whole, null, 2)}\n`);
  }
  stdout.write(`${chosen.files.length} rules written to utils/sites/rules.\n`);
  return 0;
}

/**
 * `import:rules`: writes the built-in rules from a folder of Full-Text RSS site configs (fivefilters/ftr-site-config, CC0): those
 * that `scripts/sites/chosen.json` names. Exit codes 0 and 2.
 */
export function main(args: string[], _stdin: Readable, stdout: Writable, stderr: Streams['stderr']) {
  return runCommand(usage, { stderr }, () => importRules(args, { stdout }));
}
