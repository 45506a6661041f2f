import type { Readable, Writable } from 'node:stream';
import { convertText } from '../utils/script/convert-text';
import { countCharacters } from '../utils/script/count-characters';
import { isScriptMode, scriptModes } from '../utils/script/mode';

const usage = `usage: npm run --silent convert -- MODE < LINES
  MODE   ${scriptModes.join(' | ')}
  LINES  JSON lines {"id", "text", "lang"?, "page"?}; page is text of the same page, which decides doubtful lines
`;

interface Line {
  id: unknown;
  text: string;
  lang?: string;
  page?: string;
}

const isLine = (value: unknown): value is Line => {
  if (typeof value !== 'object' || value === null) return false;
  const { text, lang, page } = value as Partial<Record<keyof Line, unknown>>;
  return [lang, page].every((v) => v === undefined || typeof v === 'string') && typeof text === 'string';
};

async function readAll(stream: Readable): Promise<string> {
  const chunks: Buffer[] = [];
  for await (const chunk of stream) chunks.push(Buffer.from(chunk));
  return Buffer.concat(chunks).toString('utf8');
}

function parseLine(line: string): Line | string {
  try {
    const value: unknown = JSON.parse(line);
    return isLine(value) ? value : 'needs a string "text"; "lang" and "page" are strings where given';
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
}

/**
 * Converts JSON lines to a mode. Exit code 0, or 2 for an unknown mode or a line that is none; lines before it are
 * answered.
 */
export async function main(
  args: string[],
  stdin: Readable,
  stdout: Writable,
  stderr: Writable,
): Promise<number> {
  const [mode, ...more] = args;
  if (!isScriptMode(mode) || more.length) {
    stderr.write(usage);
    return 2;
  }
  const lines = (await readAll(stdin)).split('\n');
  for (const [i, raw] of lines.entries()) {
    if (!raw.trim()) continue;
    const line = parseLine(raw);
    if (typeof line === 'string') {
      stderr.write(`line ${i + 1}: ${line}\n`);
      return 2;
    }
    const page = line.page === undefined ? undefined : countCharacters(line.page);
    const text = convertText(line.text, mode, { lang: line.lang, page });
    stdout.write(`${JSON.stringify({ id: line.id, text })}\n`);
  }
  return 0;
}
