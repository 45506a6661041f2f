import type { Article } from '../article/article';
import type { ExportFormat } from '../messaging';

/** One way to write an article. Lives in a file of its own under `formats/`, named by its id. */
export interface Format {
  id: ExportFormat;
  /** Without the dot. */
  extension: string;
  mime: string;
  /** The article as it goes on the clipboard. */
  write(article: Article): string;
  /** The article as a file of its own, where that needs more than the clipboard does. */
  writeFile?(article: Article): string;
}

/** Typed identity for the default export of a file under `formats/`. */
export const defineFormat = (format: Format): Format => format;
