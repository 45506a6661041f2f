import type { Article } from '../article/article';

/** Formats an article can be copied or exported in. */
export type ExportFormat = 'text' | 'markdown' | 'html' | 'json';

/** An exported article: what goes on the clipboard or into a file. */
export interface Exported {
  text: string;
  /** Name for a file, converted to the mode's script, without path separators. */
  fileName: string;
  mime: string;
}

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
