import fc from 'fast-check';
import { beforeEach, describe, expect, it } from 'vitest';
import { readLines } from '@/utils/library/backup/read-lines';
import { importLibrary } from '@/utils/library/import-library';
import { listArticles } from '@/utils/library/list-articles';
import { listVersions, readArticle } from '@/utils/library/read-library';
import { saveArticle } from '@/utils/library/save-article';
import { setState } from '@/utils/library/set-state';
import { article, backup, wipe } from './library';

const count = 6;
const url = (i: number) => `https://news.example/${i}`;
const body = (i: number) => `第${i}篇的內文，夜市總是人聲鼎沸。`.repeat(3);

async function fill(): Promise<string> {
  await wipe();
  for (let i = 0; i < count; i += 1) {
    const saved = await saveArticle(article(url(i), body(i), { title: `第${i}篇` }));
    if (saved.ok) await setState(saved.id, { tags: ['甲'], note: `筆記${i}` });
  }
  return backup();
}

/** What is in the library: only articles that can be read, whose text is known unless it was said to be altered. */
async function check(altered: string[]): Promise<number> {
  const { entries, damaged } = await listArticles();
  expect(damaged).toEqual([]);
  for (const { id, title } of entries) {
    const reading = await readArticle(id);
    expect(reading.ok).toBe(true);
    const text = JSON.stringify(reading.ok && reading.article.content);
    const isWhole = Array.from({ length: count }, (_, i) => body(i)).some((known) => text.includes(known));
    if (!altered.includes(title)) expect(isWhole, title).toBe(true);
  }
  return entries.length;
}

describe('a backup', () => {
  let json = '';
  beforeEach(async () => {
    json = await fill();
  });

  it('that is cut off anywhere brings back what is whole, and tells of the rest', async () => {
    const bytes = new TextEncoder().encode(json);
    await fc.assert(
      fc.asyncProperty(fc.integer({ min: 0, max: bytes.length - 6 }), async (end) => {
        await wipe();
        const result = await importLibrary(new Blob([bytes.subarray(0, end)]));
        const report = result.ok ? result.report : { added: 0, failed: [undefined], altered: [] };
        expect(report.failed).toHaveLength(1);
        expect(await check(report.altered)).toBe(report.added);
      }),
      { numRuns: 40 },
    );
  });

  it('with flipped bits loses what they hit, and no more', async () => {
    const bytes = new TextEncoder().encode(json);
    const head = json.indexOf('\n') + 1;
    await fc.assert(
      fc.asyncProperty(fc.integer({ min: head, max: bytes.length - 1 }), fc.nat(7), async (at, bit) => {
        await wipe();
        const flipped = bytes.slice();
        flipped[at] = (flipped[at] ?? 0) ^ (1 << bit);
        const result = await importLibrary(new Blob([flipped]));
        expect(result.ok).toBe(true);
        if (!result.ok) return;
        const { added, failed, altered } = result.report;
        // A flipped line break joins two lines.
        expect(added).toBeGreaterThanOrEqual(count - 2);
        expect(failed.length + altered.length).toBeLessThanOrEqual(2);
        expect(await check(altered)).toBe(added);
      }),
      { numRuns: 60 },
    );
  });

  it('keeps the text that is here, and its own as an earlier version where that is older', async () => {
    const [entry] = (await listArticles()).entries;
    await saveArticle(article(url(count - 1), `${body(count - 1)}後來補充。`));
    expect(await importLibrary(new Blob([json]))).toMatchObject({ report: { skipped: count } });
    expect(JSON.stringify(await readArticle(entry?.id ?? ''))).toContain('後來補充');
    expect(await listVersions(entry?.id ?? '')).toHaveLength(1);
  });

  it('written in other lines by another program is read as well', async () => {
    await wipe();
    expect(await importLibrary(new Blob([JSON.stringify(JSON.parse(json), null, 2)]))).toMatchObject({
      report: { added: count, failed: [] },
    });
  });

  it('of the first version is read', async () => {
    const { items } = JSON.parse(json);
    const first = items.map(({ state: _s, hash: _h, ...item }: Record<string, unknown>) => ({
      ...item,
      version: 1,
    }));
    const lines = first.map((item: unknown) => JSON.stringify(item)).join(',\n');
    await wipe();
    const file = `{"format":"qingye-library","version":1,"exportedAt":"x","articles":[\n${lines}\n]}\n`;
    expect(await importLibrary(new Blob([file]))).toMatchObject({ report: { added: count, failed: [] } });
  });

  it('stops where it is told to, and goes on when it is imported again', async () => {
    await wipe();
    const stop = AbortSignal.abort();
    expect(await importLibrary(new Blob([json]), { signal: stop })).toMatchObject({
      report: { stopped: 'cancelled' },
    });
    expect(await importLibrary(new Blob([json]))).toMatchObject({ report: { failed: [] } });
    expect(await check([])).toBe(count);
  });

  it('with wrong types, paths and prototypes in what readers added brings in the article alone', async () => {
    await wipe();
    const hostile = json
      .replaceAll(
        /"state":\{[^}]*\}/g,
        '"state":{"__proto__":{"polluted":1},"tags":"x","note":5,"isStarred":"yes","position":{"offset":-1,"share":9}}',
      )
      .replaceAll(/"id":"[^"]*"/g, '"id":"../../etc/passwd"');
    expect(await importLibrary(new Blob([hostile]))).toMatchObject({ report: { added: count, failed: [] } });
    expect(({} as Record<string, unknown>).polluted).toBeUndefined();
    const { entries } = await listArticles();
    expect(entries.every(({ id }) => /^[0-9a-f]{28}$/.test(id))).toBe(true);
    expect(entries[0]).toMatchObject({ tags: [], note: '', isStarred: false, share: 0 });
  });
});

describe('readLines', () => {
  const read = (parts: string[], longest: number) =>
    Array.fromAsync(readLines(new Blob(parts).stream() as ReadableStream<Uint8Array<ArrayBuffer>>, longest));
  it('passes over lines that are too long without holding them', async () => {
    expect(await read(['一\n', 'x'.repeat(50), 'x'.repeat(50), '\n', '二'], 20)).toEqual([
      '一',
      undefined,
      '二',
    ]);
    expect(await read(['', '\n', '三\n'], 20)).toEqual(['', '三']);
  });

  it('reads a gigabyte in a few lines of memory', { timeout: 120_000 }, async () => {
    const piece = new Uint8Array(4 * 1024 * 1024).fill(0x61);
    let left = 256;
    const stream = new ReadableStream<Uint8Array<ArrayBuffer>>({
      pull(controller) {
        if (left === 0) return controller.close();
        left -= 1;
        controller.enqueue(piece);
      },
    });
    const before = process.memoryUsage().heapUsed;
    expect(await Array.fromAsync(readLines(stream, 1000))).toEqual([undefined]);
    expect(process.memoryUsage().heapUsed - before).toBeLessThan(200e6);
  });
});
