import { once } from 'node:events';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { outcomeSentences } from '../../scripts/clean/outcomes';
import type { Outcome } from '../../utils/article/outcome';
import { readPageFixtures } from '../helpers/pages';
import { encode } from './encode';
import { runCommand } from './run-command';

const folder = mkdtempSync(join(tmpdir(), 'qingye-clean-'));
const first =
  '去年秋天，镇上的老人们开始在河边种树。他们说，这里以前是一片荒地，现在要把它变成一个花园，让孩子们放学以后有地方可去。';
const second =
  '三年过去了，河边已经有了两百多棵树，有柳树、桃树，也有从山里移来的野梨树。每到春天，整条河岸都是花，远近的人都来看。';
const html = `<!doctype html><html lang="zh"><head><meta charset="gb2312"><title>河边的花园</title></head>
<body><h1>河边的花园</h1><div class="content"><p>${first}</p><p>${second}</p><p>${first}</p></div></body></html>`;
const write = (name: string, content: string | Uint8Array) => {
  const path = join(folder, name);
  writeFileSync(path, content);
  return path;
};

const page = write('page.html', encode(html, 'gb18030'));
const empty = write('empty.html', '');
const server = createServer((request, response) => {
  if (request.url === '/moved') response.writeHead(302, { location: '/page' }).end();
  else if (request.url === '/page') {
    response.setHeader('content-type', 'text/html; charset=iso-8859-1').end(encode(html, 'gb18030'));
  } else if (request.url === '/image') response.setHeader('content-type', 'image/png').end('x');
  else response.writeHead(404).end('gone');
});
let origin = '';

beforeAll(async () => {
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
});
afterAll(() => {
  server.close();
  rmSync(folder, { recursive: true });
});

const clean = (...args: string[]) => runCommand('clean', args);

test('writes Markdown of a GBK page where nothing else is asked for', async () => {
  const { code, stdout } = await clean(page);
  expect(code).toBe(0);
  expect(stdout).toMatch(/^# 河边的花园\n/);
  expect(stdout).toContain(`\n\n${first}\n\n${second}\n\n`);
});

test('text is the body alone, one block a line', async () => {
  expect((await clean(page, '--format', 'text')).stdout).toBe(`${first}\n${second}\n${first}\n`);
});

test('html is a page of its own', async () => {
  expect((await clean(page, '--format', 'html')).stdout).toMatch(/^<!doctype html>.*<p>去年秋天/s);
});

test('a mode converts title, text and fields', async () => {
  const { stdout } = await clean(page, '--script', 'tw');
  expect(stdout).toMatch(/^# 河邊的花園\n/);
  expect(stdout).toContain('鎮上的老人們開始在河邊種樹');
});

test('punctuation and a dictionary are left alone until they are asked for', async () => {
  const rules = write('rules.tsv', '老人\t長者\n');
  const asked = write('marks.html', html.replaceAll('，', ',').replace('gb2312', 'utf-8'));
  expect((await clean(asked, '--format', 'text')).stdout).toContain(first.replaceAll('，', ','));
  const { stdout } = await clean(
    asked,
    '--format',
    'text',
    '--script',
    'tw',
    '--punctuation',
    '--dictionary',
    rules,
  );
  expect(stdout).toContain('鎮上的長者們開始在河邊種樹');
  expect(stdout).not.toContain(',');
});

test('json has every field, null where the page has none', async () => {
  const { stdout } = await clean(page, '--format=json', '--url', 'https://farm.example/a/1.html');
  const article = JSON.parse(stdout);
  expect(Object.keys(article).join(' ')).toBe(
    'url title originalTitle byline source editor siteName section publishedTime modifiedTime lang script excerpt leadImage leftOut content removals',
  );
  expect(article).toMatchObject({ url: 'https://farm.example/a/1.html', title: '河边的花园', source: null });
});

test.each([
  ['a file address', () => pathToFileURL(page).href],
  ['an address, after a redirect and with a wrong charset', () => `${origin}/moved`],
])('reads %s', async (_, given) => {
  expect(await clean(given(), '--format', 'text')).toMatchObject({
    code: 0,
    stdout: expect.stringContaining(second),
  });
});

test('reads standard input', async () => {
  const { code, stdout } = await runCommand('clean', ['-', '--format', 'text'], encode(html, 'gb18030'));
  expect(code).toBe(0);
  expect(stdout).toContain(second);
});

test('a page without an article is an outcome: exit code 1 and a sentence', async () => {
  const { code, stdout, stderr } = await clean(empty);
  expect(code).toBe(1);
  expect(stdout).toBe('');
  expect(stderr).toMatch(/^[A-Z].*\.\n$/);
});

test.each(readPageFixtures('pages-bad'))(
  '$name is answered as the page is: $expected.about',
  async ({ name, expected }) => {
    const path = join(import.meta.dirname, '..', 'pages-bad', name, 'source.html');
    const { code, stdout, stderr } = await clean(path, '--format', 'text', '--url', expected.url);
    expect(code).toBe(expected.outcome ? 1 : 0);
    if (expected.outcome) expect(stderr).toBe(`${outcomeSentences[expected.outcome as Outcome]}\n`);
    else expect(stdout.trimEnd().split('\n')).toEqual(expected.paragraphs);
  },
);

test.each([
  ['no file', () => []],
  ['two files', () => [page, page]],
  ['a file that is not there', () => [join(folder, 'nothing.html')]],
  ['a folder', () => [folder]],
  ['a picture', () => [write('image.png', new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0, 0, 0]))]],
  ['a PDF', () => [write('paper.pdf', '%PDF-1.7\n')]],
  ['an address without a server', () => ['http://localhost:9/']],
  ['an address with no page', () => [`${origin}/none`]],
  ['an address of a picture', () => [`${origin}/image`]],
  ['an address that is none', () => ['http://']],
  ['an unknown option', () => [page, '--colour', 'red']],
  ['an unknown format', () => [page, '--format', 'pdf']],
  ['an unknown mode', () => [page, '--script', 'klingon']],
  ['an address of the page that is none', () => [page, '--url', 'farm']],
])('%s is misuse: exit code 2 and a sentence, no stack trace', async (_, args) => {
  const { code, stdout, stderr } = await clean(...args());
  expect(code).toBe(2);
  expect(stdout).toBe('');
  expect(stderr.trim()).not.toBe('');
  expect(stderr).not.toMatch(/^\s+at |Error:/m);
});

// The two largest pages may take their time on a busy machine.
const patience = 180_000;

test('a page of 5 MB is read', { timeout: patience }, async () => {
  const path = write(
    'large.html',
    `<title>大</title><p>${first}</p><p>${second}</p><script>${'x'.repeat(3e6)}</script>${`<p>${first}</p>`.repeat(11_000)}`,
  );
  const { code, stdout, stderr } = await clean(path, '--format', 'text');
  expect([0, 1]).toContain(code);
  expect(code === 0 ? stdout : stderr).not.toBe('');
});

test('20,000 nested divs are read', { timeout: patience }, async () => {
  const path = write('deep.html', `${'<div>'.repeat(20_000)}<p>${first}</p><p>${second}</p>`);
  const { code, stdout } = await clean(path, '--format', 'text');
  expect(code).toBe(0);
  expect(stdout).toContain(first);
});

test('help is written and is no error', async () => {
  expect(await clean('--help')).toMatchObject({ code: 0, stdout: expect.stringContaining('--format') });
});
