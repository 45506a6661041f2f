import type { QuarantinedRecord } from './saved-article';

/** The title a damaged record may still have, for telling the reader which one it is. */
export function findTitle(value: unknown): string | undefined {
  const title = (value as { article?: { title?: unknown } | null } | null)?.article?.title;
  return typeof title === 'string' ? title.slice(0, 200) : undefined;
}

/** A record that cannot be read because of a field, as it is put aside. */
export function toQuarantined(id: string, field: string, record: unknown): QuarantinedRecord {
  const title = findTitle(record);
  return { id, foundAt: new Date().toISOString(), field, record, ...(title && { title }) };
}
