import { exportArticleFile } from '../export/export-article';
import { toFrontMatter } from './backup/front-matter';
import { inlineImages } from './backup/inline-images';
import { toBlob } from './backup/to-stream';
import { type ZipFile, zipFiles } from './backup/zip';
import { readImages } from './images/read-images';
import { readArticle } from './read-library';

export interface SelectionOptions {
  /** Hears how many articles were written. */
  onProgress?(done: number): void;
  /** Ends the export, which then rejects with its reason. */
  signal?: AbortSignal;
}

/** A file for the reader. */
export interface SelectionFile {
  blob: Blob;
  fileName: string;
  /** Ids of articles that are not in it: damaged or gone. */
  left: string[];
}

/** One article as a file that stands alone; undefined where it cannot be read. */
async function toFile(id: string, format: 'markdown' | 'html'): Promise<ZipFile | undefined> {
  const reading = await readArticle(id);
  if (!reading.ok) return undefined;
  const { article, state } = reading;
  const whole = format === 'html' ? await inlineImages(article, await readImages(id)) : article;
  const { text, fileName } = exportArticleFile(whole, format);
  return { name: fileName, text: format === 'html' ? text : toFrontMatter(article, state) + text };
}

/** A name that no other file has: `a.md`, `a (2).md`. */
function makeUnique(name: string, taken: Set<string>): string {
  const dot = name.lastIndexOf('.');
  let unique = name;
  for (let number = 2; taken.has(unique.toLowerCase()); number += 1)
    unique = `${name.slice(0, dot)} (${number})${name.slice(dot)}`;
  taken.add(unique.toLowerCase());
  return unique;
}

/**
 * Saved articles as Markdown with front matter, or as HTML that holds its images: one file, or a zip archive of several. One
 * article is in memory at a time. Rejects with the browser's error where the library cannot be read.
 */
export async function exportSelection(
  ids: readonly string[],
  format: 'markdown' | 'html',
  { onProgress, signal }: SelectionOptions = {},
): Promise<SelectionFile> {
  const left: string[] = [];
  async function* makeFiles(): AsyncGenerator<ZipFile> {
    const taken = new Set<string>();
    left.length = 0;
    for (const [index, id] of ids.entries()) {
      signal?.throwIfAborted();
      const file = await toFile(id, format);
      if (file) yield { ...file, name: makeUnique(file.name, taken) };
      else left.push(id);
      onProgress?.(index + 1);
    }
  }
  if (ids.length === 1)
    for await (const { name, text } of makeFiles())
      return { blob: new Blob([text], { type: `text/${format}` }), fileName: name, left };
  const blob = await toBlob(() => zipFiles(makeFiles()), 'application/zip');
  return { blob, fileName: `qingye-${new Date().toISOString().slice(0, 10)}.zip`, left };
}
