import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { afterAll, describe, expect, test } from 'vitest';
import { readData } from '../../scripts/extract/data';
import type { ExtractLine } from '../../scripts/extract/line';
import { toPageUrl } from '../../scripts/extract/page-url';
import { findBrowser } from '../../scripts/find-browser.mjs';
import { OfflineTab } from '../../scripts/offline-tab';
import { runCommand } from './run-command';

const chromium = findBrowser('chromium');
const folder = mkdtempSync(join(tmpdir(), 'qingye-extract-'));
afterAll(() => rmSync(folder, { recursive: true }));

const paragraph =
  '去年秋天，镇上的老人们开始在河边种树。他们说，这里以前是一片荒地，现在要把它变成一个花园，让孩子们有地方可去。';
const page = (body: string) => `<!doctype html><title>花园</title><body>${body}`;
const body = `<p>${paragraph}</p>`.repeat(3);

function makeSet(name: string, lines: unknown[], files: Record<string, string | Uint8Array>) {
  const set = join(folder, name);
  mkdirSync(join(set, 'html'), { recursive: true });
  for (const [file, content] of Object.entries(files)) writeFileSync(join(set, 'html', file), content);
  const text = lines.map((line) => (typeof line === 'string' ? line : JSON.stringify(line)));
  writeFileSync(join(set, 'truth.jsonl'), `${text.join('\n')}\n`);
}

makeSet(
  'good/one',
  [
    { id: 'gz', url: 'https://a.example/1', html: 'html/gz.html.gz', text: 'the truth', title: 'the truth' },
    { id: 'plain', url: '//a.example/2', html: 'html/plain.html' },
    { id: 'misnamed', url: 'no address', html: 'html/plain.html.gz' },
  ],
  {
    'gz.html.gz': gzipSync(page(body)),
    'plain.html': page(`<div><template shadowrootmode="open">${body}</template></div>`),
    'plain.html.gz': page(body),
  },
);
makeSet('good/two', ['{broken', { id: 'missing', html: 'html/none.html' }, { id: 'nameless' }], {});

describe.runIf(chromium)('in Chromium', () => {
  test('every line of every set is answered, in order, and the file is whole or not there', async () => {
    const out = join(folder, 'out', 'lines.jsonl');
    const { code, stderr } = await runCommand('extract', ['--data', join(folder, 'good'), '--out', out]);
    const lines: ExtractLine[] = readFileSync(out, 'utf8')
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line));
    expect(code).toBe(0);
    expect(lines.map(({ id }) => id)).toEqual(['gz', 'plain', 'misnamed', null, 'missing', 'nameless']);
    for (const line of lines) {
      expect(Object.keys(line).slice(0, 12).join(' ')).toBe(
        'id text title byline source section siteName publishedTime modifiedTime readable images ms',
      );
    }
    const [gz, , misnamed] = lines;
    for (const line of [gz, misnamed])
      expect(line).toMatchObject({ text: expect.stringContaining(paragraph), title: '花园' });
    expect(lines.filter(({ error }) => error).map(({ id, text }) => [id, text])).toEqual([
      [null, ''],
      ['missing', ''],
      ['nameless', ''],
    ]);
    expect(stderr.trim().split('\n')).toHaveLength(3);
    expect(readdirSync(join(folder, 'out'))).toEqual(['lines.jsonl']);
  });

  test('a page that hangs or throws costs its own line only', async () => {
    const script = `globalThis.qingye = {
      echo(text) {
        if (text === 'hang') for (;;);
        if (text === 'throw') throw new Error('broken on purpose');
        return text;
      },
    };`;
    const tab = new OfflineTab(chromium ?? '', script, 4000);
    const answers: string[] = [];
    for (const text of ['one', 'hang', 'two', 'throw', 'three']) {
      answers.push(await tab.call<string>('echo', text).catch((error: Error) => error.message));
    }
    await tab.close();
    expect(answers).toEqual(['one', 'no answer in 4 s', 'two', 'broken on purpose', 'three']);
  });
});

test.each([
  ['no arguments', []],
  ['no such folder', ['--data', join(folder, 'none'), '--out', join(folder, 'x.jsonl')]],
  ['a folder without truth', ['--data', join(folder, 'good/one/html'), '--out', join(folder, 'x.jsonl')]],
  ['a file that cannot be written', ['--data', join(folder, 'good'), '--out', '/dev/null/x']],
])('%s is misuse', async (_, args) => {
  const { code, stderr } = await runCommand('extract', args);
  expect(code).toBe(2);
  expect(stderr).not.toBe('');
  expect(stderr).not.toMatch(/^\s+at /m);
  expect(existsSync(join(folder, 'x.jsonl'))).toBe(false);
});

test('a folder that is a set itself is read, and nothing but id, url and html of a line', () => {
  const pages = readData(join(folder, 'good/one'));
  expect(pages).toHaveLength(3);
  expect(pages[0]).toEqual({
    id: 'gz',
    url: 'https://a.example/1',
    file: expect.stringMatching(/gz\.html\.gz$/),
  });
});

test('bad addresses are no error', () => {
  expect(toPageUrl('//a.example/x')).toBe('https://a.example/x');
  expect(toPageUrl('a.example/x')).toBe('https://a.example/x');
  expect(URL.canParse(toPageUrl('no address'))).toBe(true);
  expect(URL.canParse(toPageUrl(''))).toBe(true);
});
