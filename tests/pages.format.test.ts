import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';

/** What one fixture folder promises about its source.html; the other keys are checked by the tests that read pages. */
type Expected = {
  url?: string;
  about: string;
  family?: string;
  readable?: boolean;
  outcome?: string;
  metadata?: Record<string, string | null>;
  paragraphs?: string[];
  captions?: string[];
  lookalikes?: string[];
  html?: string[];
  notHtml?: string[];
  leftOut?: string[];
  posts?: [string | null, string | null][];
  noise?: string[];
  images?: string[];
  notImages?: string[];
  /** Paragraphs have noise between their characters, so they do not stand in the source in one piece. */
  hasInlineNoise?: boolean;
};

const outcomes = ['no-content', 'frame-only', 'frameset', 'image-only'];
const fields = [
  'title',
  'byline',
  'source',
  'editor',
  'originalTitle',
  'siteName',
  'section',
  'publishedTime',
  'modifiedTime',
  'lang',
];
const entities: Record<string, string> = { nbsp: ' ', amp: '&', lt: '<', gt: '>', quot: '"', copy: '©' };

const folders = ['pages', 'pages-bad'].flatMap((root) =>
  readdirSync(join(import.meta.dirname, root)).map((name) => join(import.meta.dirname, root, name)),
);

function readExpected(folder: string): Expected {
  return JSON.parse(readFileSync(join(folder, 'expected.json'), 'utf8'));
}

/** Markup of a page, decoded by the charset it names near its beginning, else as UTF-8. */
function readSource(folder: string): string {
  const bytes = readFileSync(join(folder, 'source.html'));
  const charset = /charset=["']?([\w-]+)/i.exec(bytes.toString('latin1').slice(0, 1024))?.[1] ?? 'utf-8';
  return new TextDecoder(charset).decode(bytes);
}

/** Every character between tags, hidden ones included, without white space and without zero-width characters. */
function toBareText(markup: string): string {
  const text = markup
    .replace(/<!--.*?-->/gs, '')
    .replace(/<(script|style)\b.*?<\/\1\s*>/gis, '')
    .replace(/<\/?[A-Za-z][^>]*>/g, '')
    .replace(/&#(\d+);/g, (_, code: string) => String.fromCodePoint(Number(code)))
    .replace(/&#x([0-9a-f]+);/gi, (_, code: string) => String.fromCodePoint(Number.parseInt(code, 16)))
    .replace(/&(\w+);/g, (whole, name: string) => entities[name] ?? whole);
  return bare(text);
}

function bare(text: string): string {
  return text.replace(/[\s\u200b-\u200f\u2060-\u2064\ufeff\u00ad]+/g, '');
}

/** True when the characters of `part` stand in `whole` in that order, perhaps with inline noise between them. */
function isScatteredIn(part: string, whole: string): boolean {
  let at = 0;
  for (const char of part) {
    at = whole.indexOf(char, at) + 1;
    if (at === 0) return false;
  }
  return true;
}

describe.each(folders.map((folder) => [folder.split('/').slice(-2).join('/'), folder]))(
  '%s',
  (name, folder) => {
    const expected = readExpected(folder);
    const paragraphs = expected.paragraphs ?? [];
    const noise = expected.noise ?? [];
    const source = readSource(folder);
    const text = toBareText(source);

    it('says what it is', () => {
      expect(expected.about).toBeTruthy();
      expect(expected.outcome === undefined || outcomes.includes(expected.outcome)).toBe(true);
      if (expected.readable) expect(paragraphs.length).toBeGreaterThan(0);
      if (name.startsWith('pages/')) expect(expected.url).toMatch(/^https?:\/\//);
      for (const [key, value] of Object.entries(expected.metadata ?? {})) {
        expect(fields).toContain(key);
        expect(value ?? '', key).toBe((value ?? '').replace(/\s+/g, ' ').trim());
      }
      for (const key of ['publishedTime', 'modifiedTime'])
        expect(expected.metadata?.[key] ?? '2000-01-01').toMatch(
          /^\d{4}-\d\d-\d\d(T\d\d:\d\d(:\d\d)?(Z|[+-]\d\d:\d\d)?)?$/,
        );
    });

    it('holds each paragraph and each noise block in its source', () => {
      for (const block of paragraphs) {
        const part = bare(block);
        const isFound = expected.hasInlineNoise ? isScatteredIn(part, text) : text.includes(part);
        expect(isFound, block).toBe(true);
      }
      for (const block of noise) expect(text, block).toContain(bare(block));
    });

    it('keeps noise and paragraphs apart', () => {
      const kept = paragraphs.map(bare);
      for (const block of noise) expect(kept.filter((one) => one.includes(bare(block)))).toEqual([]);
      expect(new Set(noise).size).toBe(noise.length);
      for (const block of paragraphs) expect(block, 'normalised').toBe(block.replace(/\s+/g, ' ').trim());
    });

    it('takes look-alikes and captions from its paragraphs', () => {
      expect(paragraphs).toEqual(expect.arrayContaining(expected.lookalikes ?? []));
      expect(paragraphs).toEqual(expect.arrayContaining(expected.captions ?? []));
    });

    it('names images that are in its source, none both wanted and unwanted', () => {
      const unwanted = expected.notImages ?? [];
      for (const address of expected.images ?? []) expect(unwanted).not.toContain(address);
      const markup = source.replaceAll('&amp;', '&');
      for (const address of [...(expected.images ?? []), ...unwanted]) {
        expect(address).toMatch(/^https?:\/\//);
        expect(markup, address).toContain(new URL(address).pathname);
      }
    });

    if (expected.family) {
      it('is rich enough for the main page of a family', () => {
        expect(noise.length).toBeGreaterThanOrEqual(12);
        expect(expected.lookalikes?.length).toBeGreaterThanOrEqual(5);
        expect(paragraphs.length).toBeGreaterThanOrEqual(6);
      });
    }
  },
);
