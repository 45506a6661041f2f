import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Readable, Writable } from 'node:stream';
import { gzipSync } from 'node:zlib';
import { dictionariesFile } from '@/utils/script/load-engine';
import { runCommand } from './command';
import { root } from './ensure-installed.mjs';
import { writeDictionaries } from './script-tables/write-tables';

/** `make:tables`: writes the dictionaries that the extension ships, from those of opencc-js. Exit codes 0 and 2. */
export function main(_args: string[], _stdin: Readable, stdout: Writable, stderr: Writable) {
  return runCommand('npm run make:tables', { stderr }, async () => {
    const bytes = writeDictionaries();
    const file = join(root, 'public', dictionariesFile);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, bytes);
    const [raw, zipped] = [bytes.length, gzipSync(bytes).length].map(
      (size) => `${(size / 1000).toFixed(0)} kB`,
    );
    stdout.write(`${dictionariesFile}: ${raw}, ${zipped} zipped\n`);
    return 0;
  });
}
