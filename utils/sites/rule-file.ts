import * as v from 'valibot';
import type { RuleFault, RuleFaultKind } from './rule-fault';
import { siteRule } from './rule-schema';
import type { SiteRule } from './site-rule';

export type ParsedRule = { ok: true; rule: SiteRule } | { ok: false; faults: RuleFault[] };

/** Reads a rule written as JSON; everything that is wrong with it is answered with its line. */
export function parseRuleFile(text: string): ParsedRule {
  let data: unknown;
  try {
    data = JSON.parse(text);
  } catch (error) {
    return { ok: false, faults: [{ line: lineOfError(text, String(error)), reason: 'form', about: 'JSON' }] };
  }
  return checkRule(data, (path, value) => findLine(text, path, value));
}

/**
 * Checks a rule's data.
 *
 * @param lineOf the line, from 1, of the value at a path
 */
export function checkRule(
  data: unknown,
  lineOf: (path: readonly unknown[], value: unknown) => number,
): ParsedRule {
  const parsed = v.safeParse(siteRule, data);
  if (parsed.success) return { ok: true, rule: parsed.output as SiteRule };
  return {
    ok: false,
    faults: parsed.issues.map(({ path = [], input, message }) => {
      const keys = path.map(({ key }) => key);
      const about = typeof input === 'string' ? input : String(keys.at(-1) ?? '');
      return { line: lineOf(keys, input), reason: message as RuleFaultKind, about };
    }),
  };
}

/** Engines name a line, or a position, in their message, or nothing at the end of the text. */
function lineOfError(text: string, message: string): number {
  const line = /line (\d+)/.exec(message)?.[1];
  const position = /position (\d+)/.exec(message)?.[1];
  if (line) return Number(line);
  return text.slice(0, position ? Number(position) : text.length).split('\n').length;
}

/** The line of a value in JSON: behind the keys that lead to it. */
function findLine(text: string, path: readonly unknown[], value: unknown): number {
  let at = 0;
  for (const key of path)
    if (typeof key === 'string') at = Math.max(at, text.indexOf(`${JSON.stringify(key)}:`, at));
  const found = typeof value === 'string' ? text.indexOf(JSON.stringify(value), at) : -1;
  return text.slice(0, Math.max(at, found)).split('\n').length;
}
