import { openLibrary } from '../../utils/library/database';
import { hashBytes } from '../../utils/library/images/hash-bytes';
import { storeNames } from '../../utils/library/schema';

/** Fields that belong to one library: change numbers, the places in the list that come of them, documents of its index. */
const own = ['change', 'order', 'unread', 'starred', 'doc'];
const ownStores = ['docs', 'pending', 'postings', 'counters', 'images'];

/** Values as JSON with the fields of each object in order, so that equal ones have equal texts. */
const toLine = (value: unknown): string =>
  JSON.stringify(value, (_name, field: unknown) =>
    field && typeof field === 'object' && !Array.isArray(field)
      ? Object.fromEntries(Object.entries(field).sort(([a], [b]) => (a < b ? -1 : 1)))
      : field,
  );

/**
 * Everything in the library but what belongs to this one alone, a text for each record, by stores: what is equal in two libraries is
 * equal field by field. `toText` makes something shorter of each text, for libraries that do not fit into memory twice.
 */
export async function readContents(
  toText: (line: string) => string = (line) => line,
): Promise<Record<string, string[]>> {
  const db = await openLibrary();
  const contents: Record<string, string[]> = {};
  for (const name of storeNames) {
    if (ownStores.includes(name)) continue;
    const lines: string[] = [];
    for (const key of await db.getAllKeys(name)) {
      const record = Object.entries((await db.get(name, key)) ?? {});
      lines.push(toText(toLine(Object.fromEntries(record.filter(([field]) => !own.includes(field))))));
    }
    contents[name] = lines;
  }
  const images: string[] = [];
  for (const { hash, blob } of await db.getAll('images'))
    images.push(`${hash} ${blob.type} ${await hashBytes(new Uint8Array(await blob.arrayBuffer()))}`);
  return { ...contents, images };
}

/** Records that one library has and the other lacks or has otherwise, either way. */
export function countDifferences(one: Record<string, string[]>, other: Record<string, string[]>): number {
  const toSet = (contents: Record<string, string[]>) =>
    new Set(Object.entries(contents).flatMap(([store, lines]) => lines.map((line) => `${store} ${line}`)));
  return toSet(one).symmetricDifference(toSet(other)).size;
}
