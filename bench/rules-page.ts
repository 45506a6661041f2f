import { toPlainBody } from '@/utils/export/blocks';
import { readPage } from '@/utils/extract/read-page';
import { applyRule } from '@/utils/sites/apply/apply-rule';
import { matchRule } from '@/utils/sites/match-rule';
import type { RulePart, SiteRule } from '@/utils/sites/site-rule';

/** What a page gives with its site's rule and without; `rule` is missing where no rule is for it. */
export interface RuledPage {
  rule?: string;
  title: string;
  missed: RulePart[];
  with: string;
  without: string;
}

/** Reads a page with the rule that is for it, and without; runs inside Chromium. */
export function readWithRules(html: string, url: string, rules: SiteRule[]): RuledPage {
  const rule = matchRule(rules, url);
  if (!rule) return { title: '', missed: [], with: '', without: '' };
  const document = Document.parseHTMLUnsafe(html);
  const ruled = readPage(document, { url, rule: applyRule(rule) });
  const plain = readPage(document, { url });
  return {
    rule: rule.id,
    title: plain.ok ? plain.article.title : '',
    missed: ruled.ok ? (ruled.rule?.missed ?? []) : [],
    with: ruled.ok ? toPlainBody(ruled.article.content) : '',
    without: plain.ok ? toPlainBody(plain.article.content) : '',
  };
}
