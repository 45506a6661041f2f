import { resolve } from 'node:path';
import type { Readable, Writable } from 'node:stream';

/** What a command is given besides its arguments. */
export interface Streams {
  stdin: Readable;
  stdout: Writable;
  stderr: Writable & { isTTY?: boolean };
}

/** A command used wrongly, or with something it cannot read: its message is for the person, the exit code is 2. */
export class Misuse extends Error {}

/** What `parseArgs` throws and what the file system throws, both with a message that a person can use. */
function isUsageError(error: unknown): error is Error & { code: string } {
  return error instanceof Error && 'code' in error && String(error.code).startsWith('ERR_PARSE_ARGS');
}

/**
 * Runs a command and turns whatever it throws into one sentence on standard error and exit code 2; a stack trace is
 * shown only where QINGYE_DEBUG is set.
 *
 * @param usage the line that shows how the command is written
 */
export async function runCommand(
  usage: string,
  { stderr }: Pick<Streams, 'stderr'>,
  command: () => Promise<number>,
): Promise<number> {
  try {
    return await command();
  } catch (error) {
    if (error instanceof Misuse) stderr.write(`${error.message}\n`);
    else if (isUsageError(error)) stderr.write(`${error.message}\nUsage: ${usage}\n`);
    else {
      const message = error instanceof Error ? error.message : String(error);
      stderr.write(`This should not have happened: ${message}\nSet QINGYE_DEBUG=1 for details.\n`);
      if (process.env.QINGYE_DEBUG && error instanceof Error) stderr.write(`${error.stack}\n`);
    }
    return 2;
  }
}

/** An absolute path for one given on the command line: npm runs scripts in the top folder, wherever it was called. */
export function toPath(given: string): string {
  return resolve(process.env.INIT_CWD ?? process.cwd(), given);
}
