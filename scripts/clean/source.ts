import { readFileSync, statSync } from 'node:fs';
import type { Readable } from 'node:stream';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { Misuse, toPath } from '../command';
import { fetchPage } from './fetch-page';

/** The bytes of a page, and where they came from. */
export interface Source {
  bytes: Uint8Array;
  /** The Content-Type header, where there was one. */
  contentType?: string;
  /** Address the page was read from; undefined for standard input. */
  url?: string;
}

function readFile(path: string): Source {
  try {
    if (statSync(path).isDirectory()) throw new Misuse(`${path} is a folder. Give a file or an address.`);
    return { bytes: readFileSync(path), url: pathToFileURL(path).href };
  } catch (error) {
    if (error instanceof Misuse) throw error;
    const isMissing = (error as NodeJS.ErrnoException).code === 'ENOENT';
    throw new Misuse(
      isMissing ? `There is no file ${path}.` : `${path} cannot be read: ${(error as Error).message}.`,
    );
  }
}

function toFile(address: string): string {
  try {
    return fileURLToPath(address);
  } catch {
    throw new Misuse(`${address} names no file of this machine.`);
  }
}

async function readAll(stream: Readable): Promise<Uint8Array> {
  const chunks: Buffer[] = [];
  for await (const chunk of stream) chunks.push(Buffer.from(chunk));
  return Buffer.concat(chunks);
}

/** Throws for bytes that are no page: a PDF, a picture, an archive. UTF-16 has zero bytes too, but begins with a mark. */
function refuseBinary({ bytes }: Source, given: string): void {
  const head = bytes.subarray(0, 1024);
  const hasMark = (head[0] === 0xff && head[1] === 0xfe) || (head[0] === 0xfe && head[1] === 0xff);
  const isPdf = Buffer.from(head.subarray(0, 5)).toString('latin1') === '%PDF-';
  if (isPdf) throw new Misuse(`${given} is a PDF. Qingye reads web pages; open the PDF itself.`);
  if (!hasMark && head.includes(0)) throw new Misuse(`${given} is no web page.`);
}

/**
 * Reads what the command line names: `-` for standard input, an http(s) address, a file address or a path.
 *
 * @throws Misuse where it cannot be read, or is no page
 */
export async function readSource(given: string, stdin: Readable): Promise<Source> {
  let source: Source;
  if (given === '-') source = { bytes: await readAll(stdin) };
  else if (/^https?:/i.test(given)) source = await fetchPage(given);
  else source = readFile(/^file:/i.test(given) ? toFile(given) : toPath(given));
  refuseBinary(source, given === '-' ? 'Standard input' : given);
  return source;
}
