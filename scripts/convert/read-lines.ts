import type { Readable } from 'node:stream';
import { Misuse } from '../command';

/**
 * The lines of a UTF-8 stream, as they come. Only LF ends a line, with or without CR before it: U+2028 and its like stand
 * inside JSON strings, where readline would cut. Throws Misuse where the bytes are no UTF-8.
 */
export async function* readLines(stream: Readable): AsyncGenerator<string> {
  const decoder = new TextDecoder('utf-8', { fatal: true });
  // Pieces of the line under way: joined once, as a line may be megabytes long and come in hundreds of chunks.
  let pieces: string[] = [];
  const decode = (chunk?: Uint8Array): string => {
    try {
      return chunk ? decoder.decode(chunk, { stream: true }) : decoder.decode();
    } catch {
      throw new Misuse('The input is not UTF-8.');
    }
  };
  for await (const chunk of stream) {
    const [first = '', ...more] = decode(typeof chunk === 'string' ? Buffer.from(chunk) : chunk).split('\n');
    pieces.push(first);
    for (const piece of more) {
      yield pieces.join('');
      pieces = [piece];
    }
  }
  pieces.push(decode());
  const last = pieces.join('');
  if (last) yield last;
}
