import { beforeEach, describe, expect, it, vi } from 'vitest';
import { openLibrary } from '@/utils/library/database';
import { deleteArticle } from '@/utils/library/delete-article';
import { exportLibrary } from '@/utils/library/export-library';
import { exportSelection } from '@/utils/library/export-selection';
import { findImageType } from '@/utils/library/images/image-type';
import { keepImages, maxImageBytes } from '@/utils/library/images/keep-images';
import { readImages } from '@/utils/library/images/read-images';
import { importLibrary } from '@/utils/library/import-library';
import { saveArticle } from '@/utils/library/save-article';
import { purgeArticles } from '@/utils/library/trash';
import { h, makeArticle } from '../export/article';
import { wipe } from './library';

const png = (text: string) =>
  new Blob([`\x89PNG${text}`.split('').map((c) => c.charCodeAt(0))].map((b) => Uint8Array.from(b)));
const img = (name: string) => h('img', { src: `https://img.example/${name}` });
const saveWith = async (url: string, ...names: string[]): Promise<string> => {
  const saved = await saveArticle(makeArticle([h('p', null, `文 ${url}`), ...names.map(img)], { url }));
  return saved.ok ? saved.id : '';
};
const web: Record<string, () => Promise<Blob>> = {
  'https://img.example/a.png': async () => png('a'),
  'https://img.example/same-as-a.png': async () => png('a'),
  'https://img.example/b.png': async () => png('b'),
  'https://img.example/page.png': async () => new Blob(['<html>']),
  'https://img.example/vector.png': async () => new Blob(['<svg onload="x">'], { type: 'image/png' }),
  'https://img.example/large.png': async () => new Blob([new Uint8Array(maxImageBytes + 1)]),
};
const fetchImage = vi.fn(async (src: string) => {
  const answer = web[src];
  if (!answer) throw new TypeError('no network');
  return answer();
});
const countImages = async () => (await openLibrary()).count('images');

beforeEach(async () => {
  fetchImage.mockClear();
  await wipe();
});

describe('keepImages', () => {
  it('stores pixels once for all articles, and says why others are missing', async () => {
    const one = await saveWith(
      'https://n.example/1',
      'a.png',
      'a.png',
      'gone.png',
      'page.png',
      'vector.png',
      'large.png',
    );
    const two = await saveWith('https://n.example/2', 'same-as-a.png');
    expect((await readImages(two)).missing).toEqual(
      new Map([['https://img.example/same-as-a.png', 'waiting']]),
    );
    expect(await keepImages(one, fetchImage)).toEqual({
      stored: 1,
      missing: [
        { src: 'https://img.example/gone.png', missing: 'failed' },
        { src: 'https://img.example/page.png', missing: 'not-an-image' },
        { src: 'https://img.example/vector.png', missing: 'not-an-image' },
        { src: 'https://img.example/large.png', missing: 'too-large' },
      ],
    });
    await keepImages(two, fetchImage);
    expect(await countImages()).toBe(1);
    expect((await readImages(two)).missing.size).toBe(0);
    const { stored, missing } = await readImages(one);
    expect(await stored.get('https://img.example/a.png')?.text()).toContain('PNGa');
    expect(stored.get('https://img.example/a.png')?.type).toBe('image/png');
    expect(missing.get('https://img.example/gone.png')).toBe('failed');
  });

  it('asks again only for what is missing, also after the article was saved again', async () => {
    const id = await saveWith('https://n.example/1', 'a.png', 'later.png');
    await keepImages(id, fetchImage);
    await saveWith('https://n.example/1', 'a.png', 'later.png');
    fetchImage.mockClear();
    expect(await keepImages(id, async () => png('later'))).toEqual({ stored: 1, missing: [] });
    expect((await readImages(id)).stored.size).toBe(2);
  });

  it('goes on where it was broken off', async () => {
    const id = await saveWith('https://n.example/1', 'a.png', 'b.png');
    const stop = new AbortController();
    const fetchThenStop = (src: string) => {
      stop.abort(new Error('stopped'));
      return fetchImage(src);
    };
    await expect(keepImages(id, fetchThenStop, { signal: stop.signal })).rejects.toThrow('stopped');
    expect((await readImages(id)).stored.size).toBe(1);
    expect(await keepImages(id, fetchImage)).toEqual({ stored: 1, missing: [] });
  });

  it('lets pixels go with the last article that shows them', async () => {
    const one = await saveWith('https://n.example/1', 'a.png');
    const two = await saveWith('https://n.example/2', 'a.png', 'b.png');
    for (const id of [one, two]) await keepImages(id, fetchImage);
    await deleteArticle(two);
    expect(await countImages()).toBe(2);
    expect(await purgeArticles([one, two])).toBe(1);
    expect(await countImages()).toBe(1);
    await deleteArticle(one);
    await purgeArticles([one]);
    expect(await countImages()).toBe(0);
  });
});

it.each([
  ['\xff\xd8\xff\xe0', 'image/jpeg'],
  ['GIF89a', 'image/gif'],
  ['RIFF0000WEBPVP8', 'image/webp'],
  ['\0\0\0\x20ftypavif', 'image/avif'],
  ['<svg', undefined],
  ['', undefined],
])('an image that begins with %j is %s', (start, type) =>
  expect(findImageType(Uint8Array.from(start, (c) => c.charCodeAt(0)))).toBe(type),
);

describe('images of a backup', () => {
  it('come back, once each, and are checked', async () => {
    const ids = [
      await saveWith('https://n.example/1', 'a.png'),
      await saveWith('https://n.example/2', 'a.png', 'b.png'),
    ];
    for (const id of ids) await keepImages(id, fetchImage);
    const json = await (await exportLibrary()).text();
    expect(json.match(/"image":/g)).toHaveLength(2);
    await wipe();
    const broken = json.replace(/("data":"iVBOR?)./, '$1A').replace(/"data":"(.)(.)/, '"data":"$2$1');
    expect(await importLibrary(new Blob([broken]))).toMatchObject({
      report: { added: 2, failed: [{ reason: 'damaged', field: 'image' }] },
    });
    expect(await importLibrary(new Blob([json]))).toMatchObject({ report: { skipped: 2, failed: [] } });
    expect(await countImages()).toBe(2);
    for (const id of ids) expect((await readImages(id)).missing.size).toBe(0);
  });

  it('that no article shows are left out', async () => {
    const id = await saveWith('https://n.example/1', 'a.png');
    await keepImages(id, fetchImage);
    const json = await (await exportLibrary()).text();
    const only = json
      .split('\n')
      .filter((line) => !line.includes('"article":'))
      .join('\n');
    await wipe();
    expect(await importLibrary(new Blob([only]))).toMatchObject({ report: { added: 0, failed: [] } });
    expect(await countImages()).toBe(0);
  });
});

describe('exportSelection', () => {
  it('writes HTML that holds its images', async () => {
    const id = await saveWith('https://n.example/1', 'a.png', 'gone.png');
    await keepImages(id, fetchImage);
    const { blob, fileName, left } = await exportSelection([id], 'html');
    const text = await blob.text();
    expect([fileName, left]).toEqual(['三個模範機關建設.html', []]);
    expect(text).toContain('src="data:image/png;base64,');
    expect(text).not.toContain('a.png');
    expect(text).toContain('https://img.example/gone.png');
  });

  it('writes Markdown with front matter, several as an archive with names of their own', async () => {
    const ids = [await saveWith('https://n.example/1'), await saveWith('https://n.example/2')];
    const one = await (await exportSelection(ids.slice(0, 1), 'markdown')).blob.text();
    expect(one).toMatch(
      /^---\ntitle: "三個模範機關建設"\nurl: "https:\/\/n.example\/1"\n---\n\n# 三個模範機關建設\n/,
    );
    const { blob, fileName, left } = await exportSelection([...ids, 'gone'], 'markdown');
    expect([fileName.slice(-4), left]).toEqual(['.zip', ['gone']]);
    const bytes = Buffer.from(await blob.arrayBuffer());
    expect(bytes.subarray(0, 4).toString('latin1')).toBe('PK\x03\x04');
    expect(bytes.includes('三個模範機關建設 (2).md')).toBe(true);
    expect(bytes.subarray(-22, -18).toString('latin1')).toBe('PK\x05\x06');
  });
});
