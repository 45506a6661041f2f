import * as v from 'valibot';

/** What a backup file says of itself; a later shape gets a higher version. */
export const backupFormat = 'qingye-library';
export const backupVersion = 2;

/**
 * Version 2: one item a line, an article (`BackupArticle`) or, behind the first article that shows it, an image
 * (`BackupImage`), so that both ends can go line by line and damage stays within a line. Version 1 had articles alone, in
 * `articles`.
 */
const listNames = { 1: 'articles', 2: 'items' } as const;

export type BackupRefusal = 'not-json' | 'not-library' | 'newer-data' | 'too-large';

const head = v.object({ format: v.literal(backupFormat), version: v.number() });

/** The first line of a backup written now. */
export const toHead = (exportedAt: string): string =>
  `${JSON.stringify({ format: backupFormat, version: backupVersion, exportedAt }).slice(0, -1)},"items":[\n`;

/** The last line of a backup. */
export const backupEnd = '\n]}\n';

/** Reads a whole backup, or its first line closed as if it held nothing: why it is refused, or its items. */
export function parseWhole(
  json: string,
): { ok: true; items: unknown[] } | { ok: false; refusal: BackupRefusal } {
  let value: unknown;
  try {
    value = JSON.parse(json);
  } catch {
    // Also thrown for nesting that exhausts the stack.
    return { ok: false, refusal: 'not-json' };
  }
  const parsed = v.safeParse(head, value);
  if (!parsed.success) return { ok: false, refusal: 'not-library' };
  const { version } = parsed.output;
  if (version > backupVersion) return { ok: false, refusal: 'newer-data' };
  const items: unknown = Reflect.get(value as object, listNames[version as 1 | 2] ?? '');
  return Array.isArray(items) ? { ok: true, items } : { ok: false, refusal: 'not-library' };
}

/** Whether a file's first line is that of a backup with one item a line. */
export const isHeadLine = (line: string): boolean => /^\{.*"(?:articles|items)":\[$/.test(line);
