import { parseSettings, type Settings } from './settings';

/** What travels together from one browser to another: the settings, and the reader's own rules and dictionary as they were written. */
export interface Belongings {
  settings: Settings;
  rules: string;
  dictionary: string;
}

/** Something in a file that was not understood: where it stands in the settings, and what stands there. */
export interface Refusal {
  field: string;
  value: string;
}

/** What a file brings: only what it holds and what is understood of it. */
export interface SettingsFile {
  settings: Partial<Settings>;
  rules?: string;
  dictionary?: string;
  refused: Refusal[];
}

const format = 'qingye-settings';

/** The text of a file with everything that can be set. What waits for the browser's answer is no part of it. */
export function writeSettingsFile({ settings, rules, dictionary }: Belongings): string {
  const { pending: _, ...kept } = settings;
  return `${JSON.stringify({ format, version: 1, settings: kept, rules, dictionary }, undefined, 2)}\n`;
}

/** Reads such a file field by field; undefined where it is none. */
export function readSettingsFile(text: string): SettingsFile | undefined {
  const file = toRecord(parseJson(text));
  const given = toRecord(file?.settings);
  if (file?.format !== format || !given) return undefined;
  const { pending: _, ...parsed } = parseSettings(given);
  const refused: Refusal[] = [];
  const settings = Object.fromEntries(
    Object.entries(given).flatMap(([field, value]) => {
      const taken = parsed[field as keyof typeof parsed];
      const lost = findLost(field, value, taken);
      refused.push(...lost);
      const isWhole = lost.some((one) => one.field === field);
      return isWhole || taken === undefined ? [] : [[field, taken]];
    }),
  );
  for (const field of ['rules', 'dictionary'])
    if (field in file && typeof file[field] !== 'string')
      refused.push({ field, value: toShown(file[field]) });
  return {
    settings,
    ...(typeof file.rules === 'string' ? { rules: file.rules } : {}),
    ...(typeof file.dictionary === 'string' ? { dictionary: file.dictionary } : {}),
    refused,
  };
}

/** The innermost parts of what was given that are not in what was taken over. */
function findLost(field: string, given: unknown, taken: unknown): Refusal[] {
  if (Array.isArray(given) && Array.isArray(taken))
    return given
      .filter((item) => !taken.includes(item))
      .map((item) => ({ field: `${field}[]`, value: toShown(item) }));
  const [inner, takenInner] = [toRecord(given), toRecord(taken)];
  if (inner && takenInner)
    return Object.entries(inner).flatMap(([key, value]) =>
      findLost(`${field}.${key}`, value, takenInner[key]),
    );
  return Object.is(given, taken) ? [] : [{ field, value: toShown(given) }];
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

const toShown = (value: unknown) => (JSON.stringify(value) ?? '').slice(0, 60);
const toRecord = (value: unknown): Record<string, unknown> | undefined =>
  typeof value === 'object' && value !== null && !Array.isArray(value)
    ? (value as Record<string, unknown>)
    : undefined;
