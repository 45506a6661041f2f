import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { bundle } from '@/scripts/bundle.mjs';
import { findBrowser } from '@/scripts/find-browser.mjs';
import { OfflineTab } from '@/scripts/offline-tab';
import { readRules } from '@/scripts/sites/read-rules';
import type { TestFailure } from '@/utils/sites/check-test';
import { matchRule } from '@/utils/sites/match-rule';

const folder = join(import.meta.dirname, '../../utils/sites/rules');
const pages = join(import.meta.dirname, 'pages');
const rules = readRules(folder);

describe('the built-in rules', () => {
  it('are named as their files, and have a page each', () => {
    const names = (folder: string) => readdirSync(folder).map((name) => name.replace(/\.(?:json|html)$/, ''));
    expect(rules.map(({ id }) => id).sort()).toEqual(names(folder).sort());
    expect(names(pages).sort()).toEqual(names(folder).sort());
  });

  it('are found by the addresses of their tests', () => {
    for (const rule of rules) {
      expect(rule.tests?.length, rule.id).toBeGreaterThan(0);
      for (const { url, contains } of rule.tests ?? []) {
        expect(matchRule(rules, url)?.id).toBe(rule.id);
        expect(contains?.length, rule.id).toBeGreaterThan(0);
      }
    }
  });
});

const chromium = findBrowser('chromium');
describe.runIf(chromium)('in Chromium', () => {
  let tab: OfflineTab | undefined;
  afterAll(() => tab?.close());

  it.each(rules.map((rule) => [rule.id, rule] as const))(
    'the rule of %s reads its page',
    async (id, rule) => {
      tab ??= new OfflineTab(
        chromium ?? '',
        readFileSync(await bundle('scripts/sites/in-page', 'browser'), 'utf8'),
      );
      const html = readFileSync(join(pages, `${id}.html`), 'utf8');
      expect(await tab.call<TestFailure[]>('runRuleTests', html, rule)).toEqual([]);
    },
    60_000,
  );

  it('a rule that no longer matches its page says so', async () => {
    const html = readFileSync(join(pages, 'dev.to.html'), 'utf8').replaceAll('article-body', 'text');
    const rule = rules.find(({ id }) => id === 'dev.to');
    expect(await tab?.call('runRuleTests', html, rule)).toEqual([{ part: 'content' }]);
  });
});
