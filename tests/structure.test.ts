import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { noiseRules } from '@/utils/noise/rules';

const root = join(import.meta.dirname, '..');
const layers = ['entrypoints', 'components', 'utils'];
const files = layers.flatMap((layer) =>
  readdirSync(join(root, layer), { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.tsx?$/.test(name))
    .map((name) => `${layer}/${name.replaceAll('\\', '/')}`),
);
const source = (file: string) => readFileSync(join(root, file), 'utf8');
/** What a file imports, as paths from the root; packages stay as they are. */
const importsOf = (file: string) =>
  [...source(file).matchAll(/(?:from|import)\s+'([^']+)'/g)].map(([, path = '']) =>
    path.startsWith('.') ? join(file, '..', path).replaceAll('\\', '/') : path.replace(/^@\//, ''),
  );

/** Parts of `utils` that stand at the browser's edge. */
const impure = /^utils\/(?:browser|library|settings)\/|^utils\/(?:messaging|i18n)\.ts$/;

describe('imports', () => {
  it('flow from entrypoints over components to utils, never back', () => {
    const wrong = files.flatMap((file) => {
      const level = layers.indexOf(file.split('/')[0] ?? '');
      return importsOf(file).filter((path) => {
        const other = layers.indexOf(path.split('/')[0] ?? '');
        return other >= 0 && other < level;
      });
    });
    expect(wrong).toEqual([]);
  });

  it('lead from the pure part of utils to nothing that touches the browser', () => {
    const wrong = files
      .filter((file) => file.startsWith('utils/') && !impure.test(file))
      .flatMap((file) =>
        importsOf(file)
          .filter((path) => path === 'wxt/browser' || impure.test(`${path}.ts`))
          .map((path) => `${file} → ${path}`),
      );
    expect(wrong).toEqual([]);
  });

  it('of globals: the pure part of utils names no window, document or navigator of its own', () => {
    const wrong = files
      .filter((file) => file.startsWith('utils/') && !impure.test(file))
      .filter((file) =>
        /(?<![.\w'"`/])(?:window|navigator|location|localStorage|globalThis)\.|(?<![.\w'"`])(?:browser|chrome)\.[a-z]/.test(
          source(file).replace(/\/\*[\s\S]*?\*\/|\/\/.*/g, ''),
        ),
      );
    expect(wrong).toEqual([]);
  });
});

describe('files', () => {
  const lengths = files
    .map((file) => ({ file, lines: source(file).trimEnd().split('\n').length }))
    .sort((a, b) => a.lines - b.lines);
  const at = (share: number) => lengths[Math.floor((lengths.length - 1) * share)]?.lines ?? 0;

  it('stay small', () => {
    expect(at(0.5)).toBeLessThanOrEqual(60);
    expect(at(0.9)).toBeLessThanOrEqual(150);
    expect(lengths.filter(({ lines }) => lines > 300)).toEqual([]);
  });

  it('in entrypoints only mount', () => {
    const long = lengths.filter(({ file, lines }) => file.startsWith('entrypoints/') && lines > 40);
    expect(long).toEqual([]);
  });
});

describe('noise families', () => {
  it('are named as their files', () => {
    const names = readdirSync(join(root, 'utils/noise/rules')).map((name) => name.replace(/\.ts$/, ''));
    expect(noiseRules.map(({ id }) => id).sort()).toEqual(names.sort());
  });

  it('have a case each in which they find something and leave something alone', () => {
    const cases = source('tests/noise/families.test.ts');
    for (const { id } of noiseRules) expect(cases, id).toContain(`family('${id}'`);
  });
});
