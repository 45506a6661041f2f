import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { Misuse } from '../command.ts';

/** A page of an evaluation folder; `problem` instead of `file` where its line cannot be used. */
export interface DataPage {
  id: unknown;
  url: string;
  /** Path of the HTML, gzipped or plain. */
  file?: string;
  problem?: string;
}

const isSet = (folder: string) => existsSync(join(folder, 'truth.jsonl'));

function findSets(folder: string): string[] {
  if (isSet(folder)) return [folder];
  const below = readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isDirectory() || entry.isSymbolicLink())
    .map((entry) => join(folder, entry.name));
  return below.filter(isSet).sort();
}

/** Takes id, url and html of a line, and nothing else: the truth beside them must not reach the pipeline. */
function readLine(line: string, set: string): DataPage {
  try {
    const { id = null, url, html } = JSON.parse(line);
    const page = { id, url: typeof url === 'string' ? url : '' };
    return typeof html === 'string'
      ? { ...page, file: join(set, html) }
      : { ...page, problem: 'the line names no html file' };
  } catch {
    return { id: null, url: '', problem: 'the line is no JSON object' };
  }
}

/**
 * The pages of an evaluation folder: of the folder itself where it has a truth.jsonl, else of each folder in it that
 * has one, in the order of their lines.
 *
 * @throws Misuse where there is none
 */
export function readData(folder: string): DataPage[] {
  if (!existsSync(folder)) throw new Misuse(`There is no folder ${folder}. Give --data one that exists.`);
  const sets = findSets(folder);
  if (!sets.length) throw new Misuse(`Neither ${folder} nor a folder in it has a truth.jsonl.`);
  return sets.flatMap((set) =>
    readFileSync(join(set, 'truth.jsonl'), 'utf8')
      .split('\n')
      .filter((line) => line.trim())
      .map((line) => readLine(line, set)),
  );
}

/** The HTML of a page, UTF-8, unpacked where it is gzipped (known by its first two bytes, not by its name). */
export function readHtml(file: string): string {
  const bytes = readFileSync(file);
  const plain = bytes[0] === 0x1f && bytes[1] === 0x8b ? gunzipSync(bytes) : bytes;
  return new TextDecoder().decode(plain);
}
