import { exportArticle } from '../export/export-article';
import type { SelectionOptions } from './export-selection';
import { readArticle } from './read-library';

/** What stands between two articles: a rule in Markdown, room in plain text. */
const separators = { markdown: '\n\n---\n\n', text: '\n\n\n' } as const;

/**
 * Saved articles as one text for the clipboard, as they were saved, in the order given; those that cannot be read are left out. Rejects
 * with the browser's error where the library cannot be read, and with the signal's reason where it was ended.
 */
export async function writeSelection(
  ids: readonly string[],
  format: 'markdown' | 'text',
  { onProgress, signal }: SelectionOptions = {},
): Promise<{ text: string; left: string[] }> {
  const texts: string[] = [];
  const left: string[] = [];
  for (const [index, id] of ids.entries()) {
    signal?.throwIfAborted();
    const reading = await readArticle(id);
    if (reading.ok) texts.push(exportArticle(reading.article, format).text.trim());
    else left.push(id);
    onProgress?.(index + 1);
  }
  return { text: texts.join(separators[format]), left };
}
