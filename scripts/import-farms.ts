import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Readable, Writable } from 'node:stream';
import { parseArgs } from 'node:util';
import { Misuse, runCommand, type Streams, toPath } from './command';
import { root } from './ensure-installed.mjs';
import { toFarmList } from './farms/to-farm-list';

const usage = 'npm run import:farms -- --data DIR';

async function importFarms(args: string[], { stdout }: Pick<Streams, 'stdout'>): Promise<number> {
  const { values } = parseArgs({ args, options: { data: { type: 'string' } } as const });
  if (!values.data) throw new Misuse(`Usage: ${usage}`);
  const [file, about] = ['content-farms.txt', 'README.md'].map((name) =>
    join(toPath(values.data ?? ''), name),
  );
  if (!file || !existsSync(file)) throw new Misuse(`${values.data} holds no content-farms.txt.`);
  const date = about && existsSync(about) && /\b20\d\d-\d\d-\d\d\b/.exec(readFileSync(about, 'utf8'))?.[0];
  if (!date) throw new Misuse(`${values.data} holds no README.md that names the day of the list.`);
  const list = toFarmList(readFileSync(file, 'utf8'), date);
  writeFileSync(join(root, 'public/farms.json'), `${JSON.stringify(list)}\n`);
  const count = Object.values(list.hosts).reduce((sum, below) => sum + below.split(' ').length, 0);
  stdout.write(`${count} hosts, ${list.families.length} families written to public/farms.json.\n`);
  return 0;
}

/**
 * `import:farms`: writes the shipped list of farm hosts from a folder with content-farm-terminator's `content-farms.txt` and a
 * `README.md` that names its day. Exit codes 0 and 2.
 */
export function main(args: string[], _stdin: Readable, stdout: Writable, stderr: Streams['stderr']) {
  return runCommand(usage, { stderr }, () => importFarms(args, { stdout }));
}
