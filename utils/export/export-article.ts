import type { Article } from '../article/article';
import { toFileName } from './file-name';
import type { Exported, ExportFormat, Format } from './format';

const modules = import.meta.glob<Format>('./formats/*.ts', { eager: true, import: 'default' });
const formats = new Map(Object.values(modules).map((format) => [format.id, format]));

function findFormat(id: ExportFormat): Format {
  const format = formats.get(id);
  if (!format) throw new TypeError(`No such export format: ${id}`);
  return format;
}

/**
 * Writes an article as it goes on the clipboard. The article is written as it is: convert its script before.
 * Throws a TypeError for a format that does not exist.
 */
export function exportArticle(article: Article, format: ExportFormat): Exported {
  const { write, mime, extension } = findFormat(format);
  return { text: write(article), fileName: toFileName(article.title, extension), mime };
}

/** Writes an article as a file that stands alone (HTML with its head, text that ends with a line break). */
export function exportArticleFile(article: Article, format: ExportFormat): Exported {
  const { write, writeFile = write, mime, extension } = findFormat(format);
  return {
    text: `${writeFile(article).trimEnd()}\n`,
    fileName: toFileName(article.title, extension),
    mime,
  };
}
