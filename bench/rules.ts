import { join } from 'node:path';
import type { Readable, Writable } from 'node:stream';
import { parseArgs } from 'node:util';
import { Misuse, runCommand, type Streams, toPath } from '../scripts/command';
import { root } from '../scripts/ensure-installed.mjs';
import { toPageUrl } from '../scripts/extract/page-url';
import { readFtr } from '../scripts/sites/read-ftr';
import { readRules } from '../scripts/sites/read-rules';
import { matchRule } from '../utils/sites/match-rule';
import { callForEach, choosePages } from './in-chromium';
import { cell } from './quality-table';
import type { RuledPage } from './rules-page';
import { scoreText, withHeadline } from './score';
import { readTruth } from './truth';

const usage = 'npm run --silent bench:rules -- --data DIR [--ftr DIR]';

async function compare(args: string[], { stdout, stderr }: Pick<Streams, 'stdout' | 'stderr'>) {
  const options = { data: { type: 'string' }, ftr: { type: 'string' } } as const;
  const { values } = parseArgs({ args, options });
  if (!values.data) throw new Misuse(`Usage: ${usage}`);
  const rules = values.ftr ? readFtr(toPath(values.ftr)) : readRules(join(root, 'utils/sites/rules'));
  const pages = choosePages(values.data).filter(({ url }) => matchRule(rules, toPageUrl(url)));
  const used = [...new Set(pages.flatMap(({ url }) => matchRule(rules, toPageUrl(url)) ?? []))];
  const truths = readTruth(pages);
  const call = { entry: 'bench/rules-page', name: 'readWithRules', args: [used] };
  const sites = new Map<string, { with: number[]; without: number[]; missed: number }>();
  for (const { page, answer } of await callForEach<RuledPage>(pages, call, stderr)) {
    const truth = truths.get(page.id);
    if (!answer.rule || !truth) continue;
    const site = sites.get(answer.rule) ?? { with: [], without: [], missed: 0 };
    sites.set(answer.rule, site);
    const score = (text: string) =>
      scoreText(truth.text, withHeadline(text, truth.title ?? answer.title, truth.text)).f1;
    site.with.push(score(answer.with));
    site.without.push(score(answer.without));
    if (answer.missed.includes('content')) site.missed++;
  }
  const mean = (scores: number[]) => scores.reduce((sum, score) => sum + score, 0) / scores.length;
  const lines = [...sites].sort().map(([id, site]) => {
    const change = mean(site.with) - mean(site.without);
    return `${id.padEnd(28)}${String(site.with.length).padStart(6)}${cell(mean(site.without))}${cell(mean(site.with))}${cell(change)}${String(site.missed).padStart(9)}\n`;
  });
  stdout.write(`site                         pages     F1   with change outdated\n${lines.join('')}`);
  return 0;
}

/**
 * `bench:rules`: F1 of the pages of an evaluation folder that a site rule is for, without the rule and with it, site by site;
 * of the built-in rules, or of a folder of site configs. Exit codes 0 and 2.
 */
export function main(args: string[], _stdin: Readable, stdout: Writable, stderr: Streams['stderr']) {
  return runCommand(usage, { stderr }, () => compare(args, { stdout, stderr }));
}
