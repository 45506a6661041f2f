import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Readable, Writable } from 'node:stream';
import { parseArgs } from 'node:util';
import { Converter } from 'opencc-js';
import { convertText } from '@/utils/script/convert-finished';
import { convertBy } from '@/utils/script/dictionaries/convert-by';
import type { EngineStep } from '@/utils/script/engine';
import type { ScriptMode } from '@/utils/script/mode';
import { Misuse, runCommand, type Streams, toPath } from '../scripts/command';
import { readScriptEngine } from '../scripts/read-script-engine';

const usage = 'npm run --silent bench:conformity -- --data DIR';

interface Case {
  id: string;
  input: string;
  expected: Record<string, string>;
}

/** OpenCC's configurations: how opencc-js names them, our step for them, and the mode of a reader who wants the same. */
const configurations = {
  s2t: { from: 'cn', to: 't', step: 's2t', mode: 'hant' },
  s2tw: { from: 'cn', to: 'tw', step: 's2tw', mode: 'tw' },
  s2hk: { from: 'cn', to: 'hk', step: 's2hk', mode: 'hk' },
  s2twp: { from: 'cn', to: 'twp', step: 's2twp', mode: 'twp' },
  tw2s: { from: 'tw', to: 'cn', step: 't2s', mode: 'cn' },
} as const satisfies Record<string, { from: string; to: string; step: EngineStep; mode: ScriptMode }>;

/** OpenCC's cases are JSON with comments and commas at the end. */
function readCases(folder: string): Case[] {
  const name = 'opencc-testcases.json';
  const path = [folder, join(folder, 'bench')].map((at) => join(toPath(at), name)).find(existsSync);
  if (!path) throw new Misuse(`There is no ${name} in ${folder}, nor in its folder bench.`);
  const text = readFileSync(path, 'utf8');
  return JSON.parse(text.replace(/^\s*\/\/.*$/gm, '').replace(/,(\s*[\]}])/g, '$1')).cases;
}

async function compare(args: string[], { stdout }: Pick<Streams, 'stdout'>): Promise<number> {
  const { values } = parseArgs({ args, options: { data: { type: 'string' } } });
  if (!values.data) throw new Misuse(`Usage: ${usage}`);
  const cases = readCases(values.data);
  const engine = await readScriptEngine();
  const lost: string[] = [];
  for (const [name, { from, to, step, mode }] of Object.entries(configurations)) {
    const convert = Converter({ from, to });
    const passed = cases.filter(({ input, expected }) => convert(input) === expected[name]);
    let bySteps = 0;
    let byModes = 0;
    for (const { id, input, expected } of passed) {
      const stepped = convertBy(engine.convert, step, input).text;
      const converted = convertText(input, mode, { engine });
      if (stepped === expected[name]) bySteps++;
      if (converted === expected[name]) byModes++;
      if (stepped !== expected[name] || converted !== expected[name])
        lost.push(`${name} ${id}\n  wanted ${expected[name]}\n  step   ${stepped}\n  mode   ${converted}`);
    }
    stdout.write(
      `${name.padEnd(6)} opencc-js ${passed.length}, step ${step} ${bySteps}, mode ${mode} ${byModes}\n`,
    );
  }
  stdout.write(`${lost.join('\n')}\n`);
  return 0;
}

/** `bench:conformity`: counts which of OpenCC's own cases pass. Exit codes 0 and 2. */
export function main(args: string[], _stdin: Readable, stdout: Writable, stderr: Streams['stderr']) {
  return runCommand(usage, { stderr }, () => compare(args, { stdout }));
}
