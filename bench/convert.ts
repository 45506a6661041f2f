import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import type { Readable, Writable } from 'node:stream';
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { gzipSync } from 'node:zlib';
import { Converter } from 'opencc-js';
import { convertText } from '@/utils/script/convert-finished';
import type { ScriptEngine } from '@/utils/script/engine';
import type { ScriptMode } from '@/utils/script/mode';
import { runCommand, type Streams } from '../scripts/command';
import { root } from '../scripts/ensure-installed.mjs';
import { readScriptEngine } from '../scripts/read-script-engine';
import { percentile } from './percentile';

const sizes = [1_000, 100_000, 2_000_000];
const rounds = 7;
/** Milliseconds for which a piece of work runs before it is timed, so that nothing is compiled any more meanwhile. */
const warmUp = 500;

/** What each mode does from each script, and what opencc-js does for the same. */
const rows: { mode: ScriptMode; isSimplified: boolean; from: string; to: string }[] = [
  { mode: 'hant', isSimplified: true, from: 'cn', to: 't' },
  { mode: 'tw', isSimplified: true, from: 'cn', to: 'tw' },
  { mode: 'hk', isSimplified: true, from: 'cn', to: 'hk' },
  { mode: 'twp', isSimplified: true, from: 'cn', to: 'twp' },
  { mode: 'cn', isSimplified: false, from: 'tw', to: 'cn' },
  { mode: 'tw', isSimplified: false, from: 't', to: 'tw' },
  { mode: 'hk', isSimplified: false, from: 't', to: 'hk' },
];

/** The Chinese paragraphs of the test pages. */
function readParagraphs(): string {
  const folder = join(root, 'tests', 'pages');
  const paragraphs = readdirSync(folder).flatMap((page): string[] => {
    const expected = JSON.parse(readFileSync(join(folder, page, 'expected.json'), 'utf8'));
    return expected.paragraphs ?? [];
  });
  return paragraphs
    .filter((text) => /\p{Script=Han}{4}/u.test(text) && !/[\u3041-\u30fa]/.test(text))
    .join('\n');
}

/** Texts of a size, 200,000 characters together or one, cut from a text that goes round. */
function cut(text: string, size: number): string[] {
  const count = Math.ceil(200_000 / size);
  const long = text.repeat(Math.ceil((count * size) / text.length));
  return Array.from({ length: count }, (_, i) => long.slice(i * size, (i + 1) * size));
}

/** Milliseconds of processor time that a piece of work takes: other work on the machine does not count. */
function measureProcessor(work: () => unknown): number {
  const start = process.cpuUsage();
  work();
  const { user, system } = process.cpuUsage(start);
  return (user + system) / 1000;
}

/** Characters a second, in millions, of some ways to work on texts: the medians of some rounds, in which they take turns. */
function speedsOf(texts: readonly string[], ways: readonly ((text: string) => unknown)[]): number[] {
  const size = texts.reduce((sum, { length }) => sum + length, 0);
  for (const work of ways) {
    const end = performance.now() + warmUp;
    do texts.forEach(work);
    while (performance.now() < end);
  }
  const times = Array.from({ length: rounds }, () =>
    ways.map((work) => measureProcessor(() => texts.forEach(work))),
  );
  return ways.map(
    (_, way) =>
      size /
      percentile(
        times.map((round) => round[way] ?? 0),
        50,
      ) /
      1000,
  );
}

function collectGarbage(): void {
  setFlagsFromString('--expose-gc');
  runInNewContext('gc')();
}

function heapInUse(): number {
  collectGarbage();
  const { heapUsed, arrayBuffers } = process.memoryUsage();
  return (heapUsed + arrayBuffers) / 1e6;
}

async function reportStart(simplified: string, write: (line: string) => void): Promise<ScriptEngine> {
  const before = heapInUse();
  const start = performance.now();
  const startOfWork = process.cpuUsage();
  const engine = await readScriptEngine();
  convertText(simplified, 'tw', { engine });
  const first = performance.now() - start;
  const { user, system } = process.cpuUsage(startOfWork);
  for (const { mode } of rows) convertText(simplified, mode, { engine });
  const work = ((user + system) / 1000).toFixed(1);
  write(
    `First conversion of 1,000 characters, reading included: ${first.toFixed(1)} ms, ${work} of them at work`,
  );
  write(`Heap of the engine after all modes: ${(heapInUse() - before).toFixed(1)} MB`);
  const folder = join(root, 'public', 'script');
  for (const name of readdirSync(folder)) {
    const [raw, zipped] = [
      statSync(join(folder, name)).size,
      gzipSync(readFileSync(join(folder, name))).length,
    ];
    write(`${name}: ${(raw / 1000).toFixed(0)} kB, ${(zipped / 1000).toFixed(0)} kB zipped`);
  }
  return engine;
}

async function bench(_args: string[], { stdout }: Pick<Streams, 'stdout'>): Promise<number> {
  const write = (line: string) => void stdout.write(`${line}\n`);
  const paragraphs = readParagraphs();
  const engine = await reportStart(paragraphs.slice(0, 1000), write);
  const simplified = Converter({ from: 'tw', to: 'cn' })(paragraphs);
  const traditional = Converter({ from: 'cn', to: 'tw' })(simplified);
  write('\nMillions of characters a second, and how many times those of opencc-js');
  for (const { mode, isSimplified, from, to } of rows) {
    const convert = Converter({ from, to } as Parameters<typeof Converter>[0]);
    const cells = sizes.map((size) => {
      const texts = cut(isSimplified ? simplified : traditional, size);
      const [ours = 0, theirs = 0] = speedsOf(texts, [
        (text) => convertText(text, mode, { engine }),
        convert,
      ]);
      return `${size}: ${ours.toFixed(1)} (${(ours / theirs).toFixed(1)})`;
    });
    write(`${mode.padEnd(5)} from ${isSimplified ? 'Simplified ' : 'Traditional'}  ${cells.join('   ')}`);
  }
  const repaired = sizes.map((size) => {
    const [speed = 0] = speedsOf(cut(traditional, size), [(text) => convertText(text, 'repair', { engine })]);
    return `${size}: ${speed.toFixed(1)}`;
  });
  write(`repair of Traditional       ${repaired.join('   ')}`);
  return 0;
}

/** `bench:convert`: times the conversion of script beside opencc-js. Exit codes 0 and 2. */
export function main(args: string[], _stdin: Readable, stdout: Writable, stderr: Streams['stderr']) {
  return runCommand('npm run --silent bench:convert', { stderr }, () => bench(args, { stdout }));
}
