import { randomBytes } from 'node:crypto';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { compareSizes, holdSizeBudget } from '../../scripts/size-budget.mjs';

let folder = '';
const write = (path: string, size: number) => writeFileSync(join(folder, path), randomBytes(size));

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'qingye-size-'));
  write('auto.js', 3_000);
  write('reader.js', 50_000);
  write('view.js', 20_000);
  write('rules.js', 2_000);
  write('pages.js', 2_000);
  write('follow.js', 1_000);
  write('images.js', 1_000);
  write('picker.js', 1_000);
});
afterEach(() => rmSync(folder, { recursive: true }));

test('a build within the budget passes', () => {
  expect(compareSizes(folder).failures).toEqual([]);
});

test('a script that is too large, or missing, fails the build', () => {
  vi.spyOn(console, 'log').mockImplementation(() => {});
  write('auto.js', 5_000);
  expect(() => holdSizeBudget(folder)).toThrow(/auto\.js has 5\.0 kB after gzip, 4\.0 kB is the most/);
  rmSync(join(folder, 'reader.js'));
  expect(() => holdSizeBudget(folder)).toThrow(/reader\.js is missing/);
});
