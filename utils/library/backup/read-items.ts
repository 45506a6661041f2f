import { type BackupRefusal, isHeadLine, parseWhole } from './format';
import { readLines } from './read-lines';

/** Files without one item a line are read in one piece, up to this size in bytes: larger ones fit into no string everywhere. */
const maxWholeBytes = 256 * 1024 * 1024;
/** A first line is at most this long. */
const headLength = 4096;

export type BackupItems =
  | {
      ok: true;
      /** How many there are. */
      total: number;
      /** Each item, or undefined for one that is no JSON; read as it is asked for. */
      items: AsyncIterable<unknown>;
    }
  | { ok: false; refusal: BackupRefusal };

function parseLine(line: string | undefined): unknown {
  if (line === undefined) return undefined;
  try {
    return JSON.parse(line.replace(/,\s*$/, ''));
  } catch {
    return undefined;
  }
}

/** The items of a file with one a line. What stands where its end should be, if anything does, is one as well. */
async function* readLineItems(file: Blob): AsyncGenerator<unknown> {
  let last: unknown = null;
  let isHead = true;
  for await (const line of readLines(file.stream())) {
    if (!isHead && line?.trim() === ']}') return;
    if (!isHead && line?.trim() !== '') {
      last = parseLine(line);
      yield last;
    }
    isHead = false;
  }
  // A file without its end is cut off: what is missing counts as an item that cannot be read, once.
  if (last !== undefined) yield undefined;
}

async function countLines(file: Blob): Promise<number> {
  let count = 0;
  for await (const line of readLines(file.stream())) if (line === undefined || line.trim()) count += 1;
  return count;
}

/**
 * Opens a backup file: items come one after the other, so that the file need not fit into memory. One that another program
 * has written in other lines is read in one piece.
 */
export async function readItems(file: Blob): Promise<BackupItems> {
  const [headLine = ''] = (await file.slice(0, headLength).text()).split('\n');
  if (isHeadLine(headLine)) {
    const head = parseWhole(`${headLine}]}`);
    if (!head.ok) return head;
    // Without first and last line.
    return { ok: true, total: Math.max(0, (await countLines(file)) - 2), items: readLineItems(file) };
  }
  if (file.size > maxWholeBytes) return { ok: false, refusal: 'too-large' };
  const whole = parseWhole(await file.text());
  if (!whole.ok) return whole;
  const { items } = whole;
  return {
    ok: true,
    total: items.length,
    items: (async function* () {
      yield* items;
    })(),
  };
}
