import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Readable, Writable } from 'node:stream';
import { parseArgs } from 'node:util';
import { gzipSync } from 'node:zlib';
import { modelFile } from '@/utils/script/load-engine';
import { Misuse, runCommand, type Streams, toPath } from './command';
import { readCharacters } from './train-script/characters';
import { chooseContexts, readEntries } from './train-script/choose-contexts';
import { countContexts } from './train-script/count-contexts';
import { readFrequencies } from './train-script/frequencies';
import { readSamples } from './train-script/read-samples';
import { writeModel } from './train-script/write-model';

const usage = 'npm run --silent train:script -- --data DIR [--out FILE]';
const shipped = `public/${modelFile}`;

async function train(args: string[], { stdout }: Pick<Streams, 'stdout'>) {
  const { values } = parseArgs({
    args,
    options: { data: { type: 'string' }, out: { type: 'string', default: shipped } },
  });
  if (!values.data) throw new Misuse(`Usage: ${usage}`);
  const data = toPath(values.data);
  const characters = readCharacters(readFrequencies(join(data, 'mcbopomofo_phrase.occ')));
  const contexts = countContexts(readSamples(data), characters);
  const entries = readEntries(contexts);
  const kept = chooseContexts(contexts, entries);
  const model = writeModel(characters, entries, kept);
  writeFileSync(toPath(values.out), model);
  const size = (bytes: number) => `${(bytes / 1000).toFixed(1)} kB`;
  stdout.write(
    `${contexts.size} contexts seen, ${kept.length} kept, ${entries.size} keys of several forms\n`,
  );
  stdout.write(`${values.out} has ${size(model.length)}, ${size(gzipSync(model).length)} after gzip\n`);
  return 0;
}

/** `train:script`: learns the model that tells the forms of characters apart. Exit codes 0 and 2. */
export function main(args: string[], _stdin: Readable, stdout: Writable, stderr: Streams['stderr']) {
  return runCommand(usage, { stderr }, () => train(args, { stdout }));
}
