import { openLibrary } from './database';

/** Every tag in the library, once each, in the order of the index. Rejects with the browser's error. */
export async function listTags(): Promise<string[]> {
  const index = (await openLibrary()).transaction('entries').store.index('tags');
  const tags: string[] = [];
  for (let cursor = await index.openKeyCursor(null, 'nextunique'); cursor; cursor = await cursor.continue())
    tags.push(cursor.key);
  return tags;
}
