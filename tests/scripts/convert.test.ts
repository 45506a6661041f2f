import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { PassThrough, Readable } from 'node:stream';
import { describe, expect, it } from 'vitest';
import { main } from '@/scripts/convert';

async function run(args: string[], input: string | Iterable<Uint8Array>) {
  const stdin = Readable.from(typeof input === 'string' ? [Buffer.from(input)] : input);
  const [stdout, stderr] = [new PassThrough(), new PassThrough()];
  const read = async (stream: PassThrough) => Buffer.concat(await stream.toArray()).toString();
  const texts = Promise.all([read(stdout), read(stderr)]);
  const code = await main(args, stdin, stdout, stderr);
  stdout.end();
  stderr.end();
  const [out, err] = await texts;
  return { code, out, err };
}
const toLines = (...values: unknown[]) => values.map((value) => `${JSON.stringify(value)}\n`).join('');

describe('convert', () => {
  it('answers line for line, in order', async () => {
    const input = toLines({ id: 'a', text: '头发' }, { id: 2, text: '发展' }, { id: '3', text: '' });
    const output = toLines({ id: 'a', text: '頭髮' }, { id: 2, text: '發展' }, { id: '3', text: '' });
    expect(await run(['tw'], input)).toEqual({ code: 0, out: output, err: '' });
  });

  it('takes characters that are split between chunks, a mark at the start, CR LF and no line end', async () => {
    const bytes = Buffer.from('\ufeff{"id":1,"text":"头发𠮷\u2028"}\r\n\n{"id":2,"text":"里面"}');
    const { out } = await run(
      ['tw'],
      [...bytes].map((byte) => Uint8Array.of(byte)),
    );
    expect(out).toBe(toLines({ id: 1, text: '頭髮𠮷\u2028' }, { id: 2, text: '裡面' }));
  });

  it('lets lang and page decide about doubtful lines', async () => {
    const input = toLines(
      { id: 1, text: '范先生', page: '這是一個說明' },
      { id: 2, text: '國會', lang: 'ja', page: null },
    );
    expect((await run(['tw'], input)).out).toBe(toLines({ id: 1, text: '范先生' }, { id: 2, text: '國會' }));
  });

  it('sets punctuation where a flag or the line asks for it', async () => {
    const input = toLines({ id: 1, text: '他说:“好,3,000”' }, { id: 2, text: '好,好', punctuation: false });
    const done = toLines({ id: 1, text: '他說：「好，3,000」' }, { id: 2, text: '好,好' });
    expect((await run(['tw', '--punctuation'], input)).out).toBe(done);
    const asked = toLines({ id: 1, text: '好,好', punctuation: true });
    expect((await run(['original'], asked)).out).toBe(toLines({ id: 1, text: '好，好' }));
  });

  it('applies a dictionary last, passing over its bad lines', async () => {
    const file = join(mkdtempSync(join(tmpdir(), 'qingye-')), 'rules.tsv');
    writeFileSync(file, '軟件\t軟體\n壞行\n');
    const { code, out, err } = await run(['tw', '--dictionary', file], toLines({ id: 1, text: '软件' }));
    expect({ code, out }).toEqual({ code: 0, out: toLines({ id: 1, text: '軟體' }) });
    expect(err).toBe(`${file}, line 2: no-tab. The line was passed over.\n`);
    const missing = await run(['tw', '--dictionary', `${file}.none`], '');
    expect(missing).toMatchObject({ code: 2, err: expect.stringMatching(/cannot be read\.\n$/) });
  });

  it('answers nothing to nothing', async () => {
    expect(await run(['cn'], '')).toEqual({ code: 0, out: '', err: '' });
  });

  it.each([
    ['{"id":1,"text":"头"}\n{"id":2,', 'Line 2: this is no JSON.\n'],
    ['[1]\n', 'Line 1: this is no object with "id" and "text".\n'],
    ['\n{"id":1}\n', 'Line 2: "text" is missing.\n'],
    ['{"text":"头"}\n', 'Line 1: "id" is missing.\n'],
    ['{"id":1,"text":5}\n', 'Line 1: "text" is no string.\n'],
    ['{"id":1,"text":"头","lang":5}\n', 'Line 1: "lang" is no string.\n'],
    ['{"id":1,"text":"头","punctuation":1}\n', 'Line 1: "punctuation" is neither true nor false.\n'],
  ])('stops at %j with %j', async (input, message) => {
    expect(await run(['tw'], input)).toMatchObject({ code: 2, err: message });
  });

  it('stops at bytes that are no UTF-8', async () => {
    const { code, err } = await run(['tw'], [Buffer.from('{"id":1,"text":"\xb7\xa2"}\n', 'latin1')]);
    expect({ code, err }).toEqual({ code: 2, err: 'The input is not UTF-8.\n' });
  });

  it.each([
    [[], /^Give one mode/],
    [['tw', 'cn'], /^Give one mode/],
    [['simplified'], /^There is no mode simplified\. Choose from original, .*\nUsage: /],
  ])('does not take the arguments %j', async (args, message) => {
    const { code, out, err } = await run(args, toLines({ id: 1, text: '头' }));
    expect({ code, out }).toEqual({ code: 2, out: '' });
    expect(err).toMatch(message);
  });

  it('tells how it is used', async () => {
    expect(await run(['--help'], '')).toMatchObject({ code: 0, err: '' });
  });
});
