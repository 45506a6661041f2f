import type { RuleInUse } from '../site-rule';
import type { RuledFields } from './applied-rule';
import { findValue } from './select';

/** Longest name of a person or a paper that a rule is believed, in characters. */
const maxName = 80;

/** What a rule reads of a page's fields; those that it does not find are noted. */
export function readRuleFields(document: Document, inUse: RuleInUse): RuledFields {
  const { rule, missed } = inUse;
  const read = (field: 'title' | 'byline' | 'source' | 'date') => {
    const value = findValue(document, rule[field], inUse);
    const isGood = value && (field === 'title' || value.length <= maxName);
    if (rule[field] && !isGood) missed.push(field);
    return isGood ? value : undefined;
  };
  return {
    title: read('title'),
    byline: read('byline'),
    source: read('source'),
    publishedTime: read('date'),
  };
}
