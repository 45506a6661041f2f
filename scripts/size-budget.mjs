import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';

/**
 * What may not grow: the scripts that run in pages, in bytes after gzip (`auto` runs on every page of an allowed site, so
 * it is mere detection), and the whole package, which is mostly dictionaries.
 */
const budgets = [
  { path: 'auto.js', limit: 4_000 },
  { path: 'reader.js', limit: 88_500 },
  { path: 'view.js', limit: 31_500 },
  { path: 'rules.js', limit: 3_000 },
  { path: 'pages.js', limit: 8_000 },
  { path: 'follow.js', limit: 4_500 },
  { path: 'images.js', limit: 2_000 },
  { path: 'picker.js', limit: 20_000 },
  { path: '.', limit: 2_000_000 },
];

/** Bytes of a file, or of all files of a folder one by one, after gzip. */
function gzipSize(path) {
  if (!statSync(path).isDirectory()) return gzipSync(readFileSync(path)).length;
  return readdirSync(path).reduce((sum, name) => sum + gzipSize(join(path, name)), 0);
}

const toKilobytes = (bytes) => `${(bytes / 1000).toFixed(1)} kB`;

/**
 * Compares a built extension with the size budget.
 *
 * @param {string} folder where the unpacked extension lies
 * @returns {{ table: string, failures: string[] }} lines for the terminal, and a sentence for each budget that is broken
 */
export function compareSizes(folder) {
  const failures = [];
  const rows = budgets.map(({ path, limit }) => {
    const name = path === '.' ? 'whole package' : path;
    if (!existsSync(join(folder, path))) {
      failures.push(`${name} is missing.`);
      return `  ${name.padEnd(28)}   missing`;
    }
    const size = gzipSize(join(folder, path));
    if (size > limit)
      failures.push(`${name} has ${toKilobytes(size)} after gzip, ${toKilobytes(limit)} is the most.`);
    return `  ${name.padEnd(28)} ${toKilobytes(size).padStart(9)} of ${toKilobytes(limit)}`;
  });
  return { table: ['Size after gzip:', ...rows].join('\n'), failures };
}

/**
 * Fails a build that breaks the size budget; a hook of WXT's build.
 *
 * @param {string} folder where the unpacked extension lies
 * @throws Error that names each file too large
 */
export function holdSizeBudget(folder) {
  const { table, failures } = compareSizes(folder);
  console.log(table);
  if (failures.length) throw new Error(`Size budget: ${failures.join(' ')}`);
}
