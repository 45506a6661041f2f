import type { Edit } from './alignment';
import type { Conversion } from './engine';

/**
 * Why a line of a user dictionary is no rule; each has a sentence in every interface language (`dictionaryFault_<name>` with
 * `-` as `_`).
 */
export const lineFaults = [
  'no-tab',
  'more-tabs',
  'empty-from',
  'doubled-from',
  'too-long',
  'half-character',
] as const;
export type LineFault = (typeof lineFaults)[number];

/** A line that is no rule: its number, from 1, and why. */
export interface FaultyLine {
  line: number;
  fault: LineFault;
  /** The line that has the same `from`, where that is the fault. */
  first?: number;
}

/** A user dictionary as written: its rules in order, and the lines that are none. */
export interface ParsedDictionary {
  rules: Map<string, string>;
  faults: FaultyLine[];
}

/** Replaces what the rules say; the alignment is with the text given. */
export type UserDictionary = (text: string) => Conversion;

/** Longest text on either side of a tab, in UTF-16 units: enough for a sentence, and it bounds the work at each place. */
export const longestSide = 100;

function findFault(line: string): LineFault | undefined {
  const [from = '', to, ...more] = line.split('\t');
  if (to === undefined) return 'no-tab';
  if (more.length) return 'more-tabs';
  if (!from) return 'empty-from';
  if (from.length > longestSide || to.length > longestSide) return 'too-long';
  return line.isWellFormed() ? undefined : 'half-character';
}

/** The lines of a text file, whatever ends them. */
export const toLines = (text: string): string[] => text.split(/\r\n|[\r\n]/);

/**
 * Reads `from<TAB>to` lines. Blank lines are passed over, an empty `to` deletes, and of two rules with the same `from` the
 * first one stands. Never fails: what is no rule is listed as faulty.
 */
export function parseUserDictionary(text: string): ParsedDictionary {
  const rules = new Map<string, string>();
  const lineOf = new Map<string, number>();
  const faults: FaultyLine[] = [];
  for (const [index, line] of toLines(text).entries()) {
    if (!line.trim()) continue;
    const fault = findFault(line);
    const [from = '', to = ''] = line.split('\t');
    const first = lineOf.get(from);
    if (fault) faults.push({ line: index + 1, fault });
    else if (first !== undefined) faults.push({ line: index + 1, fault: 'doubled-from', first });
    else {
      rules.set(from, to);
      lineOf.set(from, index + 1);
    }
  }
  return { rules, faults };
}

/** Lengths of the rules' `from` by its first unit, longest first. */
function groupLengths(rules: ReadonlyMap<string, string>): Map<number, number[]> {
  const sets = new Map<number, Set<number>>();
  for (const from of rules.keys()) {
    const unit = from.charCodeAt(0);
    sets.set(unit, (sets.get(unit) ?? new Set()).add(from.length));
  }
  return new Map([...sets].map(([unit, lengths]) => [unit, [...lengths].sort((a, b) => b - a)]));
}

/**
 * Makes rules ready for use: one pass from left to right, at each place the longest `from` that fits; what was replaced is not
 * looked at again. Undefined where there are no rules.
 */
export function compileDictionary(rules: ReadonlyMap<string, string>): UserDictionary | undefined {
  if (!rules.size) return undefined;
  const lengths = groupLengths(rules);
  return (text) => {
    const edits: Edit[] = [];
    let out = '';
    let copied = 0;
    for (let at = 0; at < text.length; ) {
      const length = lengths.get(text.charCodeAt(at))?.find((n) => rules.has(text.slice(at, at + n)));
      const end = at + (length ?? 1);
      if (length !== undefined) {
        const to = rules.get(text.slice(at, end)) ?? '';
        out += text.slice(copied, at);
        if (to.length !== length)
          edits.push({ start: at, end, newStart: out.length, newEnd: out.length + to.length });
        out += to;
        copied = end;
      }
      at = end;
    }
    return { text: out + text.slice(copied), steps: [edits] };
  };
}
