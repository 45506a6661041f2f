import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** A file of the tree with its path from the top folder. */
export interface SourceFile {
  path: string;
  text: string;
}

/** The files of some folders of the tree whose names end in one of the endings. */
export function readSourceFiles(folders: string[], endings: string[]): SourceFile[] {
  return folders.flatMap((folder) =>
    readdirSync(folder, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile() && endings.some((ending) => entry.name.endsWith(ending)))
      .map((entry) => join(entry.parentPath, entry.name))
      .map((path) => ({ path, text: readFileSync(path, 'utf8') })),
  );
}
