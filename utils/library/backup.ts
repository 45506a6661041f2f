import * as v from 'valibot';
import { parseArticle } from '../article/parse-article';
import { toPageKey } from './page-key';
import { recordVersion, type SavedArticle } from './saved-article';

/** What a backup file says of itself; a later shape gets a higher version. */
export const backupFormat = 'qingye-library';
export const backupVersion = 1;

/** A record on its way into the library. A missing id or time is made up when it is written. */
export type ImportedRecord = Pick<SavedArticle, 'key' | 'article'> &
  Partial<Pick<SavedArticle, 'id' | 'savedAt' | 'updatedAt'>>;

/** Why a record was not imported: `newer` than this code, or damaged in the named field. */
export interface ImportFailure {
  /** Place in the file, counted from 1. */
  index: number;
  title?: string;
  reason: 'newer' | 'damaged';
  field?: string;
}

export type Backup =
  | { ok: true; records: unknown[] }
  | { ok: false; refusal: 'not-json' | 'not-library' | 'newer-data' };

const backup = v.object({
  format: v.literal(backupFormat),
  version: v.number(),
  articles: v.array(v.unknown()),
});
const time = v.fallback(v.optional(v.pipe(v.string(), v.isoTimestamp())), undefined);
const record = v.object({
  version: v.number(),
  id: v.fallback(v.optional(v.pipe(v.string(), v.regex(/^[\w-]{1,64}$/))), undefined),
  savedAt: time,
  updatedAt: time,
  article: v.unknown(),
});

/** Reads a backup file as far as its list of records, whose make is unknown yet. */
export function parseBackup(json: string): Backup {
  let value: unknown;
  try {
    value = JSON.parse(json);
  } catch {
    // Also thrown for nesting that exhausts the stack.
    return { ok: false, refusal: 'not-json' };
  }
  const parsed = v.safeParse(backup, value);
  if (!parsed.success) return { ok: false, refusal: 'not-library' };
  if (parsed.output.version > backupVersion) return { ok: false, refusal: 'newer-data' };
  return { ok: true, records: parsed.output.articles };
}

/** The title a damaged record may still have, for telling the reader which one it is. */
function findTitle(value: unknown): string | undefined {
  const title = (value as { article?: { title?: unknown } | null } | null)?.article?.title;
  return typeof title === 'string' ? title.slice(0, 200) : undefined;
}

/** Reads one record of a backup; `index` counts from 1. */
export function parseRecord(value: unknown, index: number): ImportedRecord | ImportFailure {
  const parsed = v.safeParse(record, value);
  const title = findTitle(value);
  if (!parsed.success) {
    const field = v.getDotPath(parsed.issues[0]) ?? undefined;
    return { index, title, reason: 'damaged', field };
  }
  const { version, article: unknownArticle, ...fields } = parsed.output;
  if (version > recordVersion) return { index, title, reason: 'newer' };
  const article = parseArticle(unknownArticle);
  if (!article.ok) return { index, title, reason: 'damaged', field: article.field };
  return { ...fields, key: toPageKey(article.article.url), article: article.article };
}
