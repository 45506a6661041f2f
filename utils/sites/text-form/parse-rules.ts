import type { RuleFault, RuleFaultKind } from '../rule-fault';
import { checkRule } from '../rule-file';
import { type SiteRule, selectorFields } from '../site-rule';
import { keys, type Place } from './keys';

/** Longest text of rules, in characters: some thousand rules, which are read when the browser starts. */
export const longestText = 1_000_000;

/** A rule as it is being read: its data, and the line of each value by its path. */
interface Draft {
  data: Record<string, unknown>;
  lines: Map<string, number>;
  line: number;
  /** One of its lines could not be read. */
  isBroken: boolean;
}

export interface ParsedRules {
  /** The rules without fault. */
  rules: SiteRule[];
  faults: RuleFault[];
}

/**
 * Reads rules written as text: `[name]` begins one, each further line is `key: value`, `#` begins a comment line. A rule
 * without `host` and `match` is for the host it is named after. A rule with a fault is left out, the others are not; of a text that
 * is too long nothing is read.
 *
 * @param isUnderstood tries a selector in a browser; left out where there is none
 */
export function parseRules(
  text: string,
  isUnderstood: (selector: string) => boolean = () => true,
): ParsedRules {
  if (text.length > longestText)
    return {
      rules: [],
      faults: [{ line: countLines(text.slice(0, longestText)), reason: 'too-large', about: '' }],
    };
  const faults: RuleFault[] = [];
  const drafts: Draft[] = [];
  for (const [index, raw] of text
    .replace(/^\ufeff/, '')
    .split(/\r\n?|\n/)
    .entries()) {
    const line = index + 1;
    const written = raw.trim();
    if (!written || written.startsWith('#')) continue;
    const name = /^\[([^\]]*)\]$/.exec(written)?.[1];
    if (name !== undefined)
      drafts.push({ data: { id: name.trim() }, lines: new Map(), line, isBroken: false });
    else {
      const draft = drafts.at(-1);
      const reason = addLine(draft, written, line, isUnderstood);
      if (!reason) continue;
      faults.push({ line, reason, about: written });
      if (draft) draft.isBroken = true;
    }
  }
  const told = new Set(faults.map(({ line }) => line));
  const rules: SiteRule[] = [];
  for (const draft of drafts) {
    if (!draft.data.hosts && !draft.data.match) draft.data.hosts = [draft.data.id];
    const checked = checkRule(draft.data, (path) => draft.lines.get(path.join('.')) ?? draft.line);
    if (checked.ok && !draft.isBroken) rules.push(checked.rule);
    // A rule that says nothing, and has lines that could not be read, is told about those lines alone.
    if (!checked.ok && !(draft.isBroken && checked.faults.every(({ line }) => line === draft.line)))
      faults.push(
        ...checked.faults.filter((fault) => !told.has(fault.line) && isFirst(fault, checked.faults)),
      );
  }
  return { rules, faults: faults.sort((a, b) => a.line - b.line) };
}

/** Whether a fault is the first that was found in a value: an empty selector is no selector either. */
const isFirst = (fault: RuleFault, faults: readonly RuleFault[]) =>
  faults.find(({ line, about }) => line === fault.line && about === fault.about) === fault;

const countLines = (text: string) => text.split('\n').length;

/** Adds a line to a rule; answers what is wrong with it. */
function addLine(
  draft: Draft | undefined,
  written: string,
  line: number,
  isUnderstood: (selector: string) => boolean,
): RuleFaultKind | undefined {
  if (!draft) return 'no-rule';
  const [, key = '', value = ''] = /^([\w-]+)\s*:\s*(.*)$/.exec(written) ?? [];
  if (!key) return 'form';
  const place = Object.hasOwn(keys, key) ? keys[key] : undefined;
  if (!place) return 'unknown-key';
  const holder = findHolder(draft, place, line);
  if (!holder) return 'test';
  const { data, path } = holder;
  const isList = place.kind === 'list' || place.field === 'contains' || place.field === 'lacks';
  const before = data[place.field];
  if (isList) {
    const values = Array.isArray(before) ? before : [];
    draft.lines.set(`${path}${place.field}.${values.length}`, line);
    values.push(value);
    data[place.field] = values;
  } else {
    if (before !== undefined) return 'too-long';
    draft.lines.set(path + place.field, line);
    data[place.field] = value;
  }
  const isSelector = place.kind === 'post' || selectorFields.some((field) => field === place.field);
  return isSelector && place.kind !== 'test' && value && !isUnderstood(value) ? 'selector' : undefined;
}

/** What holds the value of a line, and its path; undefined for a line of a test before there is one. */
function findHolder(
  { data, lines }: Draft,
  { kind, field }: Place,
  line: number,
): { data: Record<string, unknown>; path: string } | undefined {
  if (kind === 'list' || kind === 'one') return { data, path: '' };
  if (kind === 'post') {
    if (!data.posts) {
      data.posts = {};
      lines.set('posts', line);
    }
    return { data: data.posts as Record<string, unknown>, path: 'posts.' };
  }
  if (!data.tests && field !== 'url') return undefined;
  if (!data.tests) data.tests = [];
  const tests = data.tests as Record<string, unknown>[];
  if (field === 'url') tests.push({});
  const test = tests.at(-1);
  return test && { data: test, path: `tests.${tests.length - 1}.` };
}
