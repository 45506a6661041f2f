import 'fake-indexeddb/auto';
import { deleteDB } from 'idb';
import type { Article } from '@/utils/article/article';
import { closeLibrary, databaseName } from '@/utils/library/database';
import { exportLibrary } from '@/utils/library/export-library';
import { h, makeArticle } from '../export/article';

/** Empties the library. */
export async function wipe(): Promise<void> {
  await closeLibrary();
  await deleteDB(databaseName);
}

/** An article with one paragraph. */
export const article = (url: string, text: string, fields: Partial<Article> = {}): Article =>
  makeArticle([h('p', null, text)], { url, ...fields });

/** The backup of the library as text. */
export async function backup(): Promise<string> {
  return (await exportLibrary()).text();
}
