import { mkdir, readdir, rename, rm, stat } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';

const root = join(dirname(fileURLToPath(import.meta.url)), '..');
const cache = join(root, 'node_modules', '.cache', 'qingye');
/** What a command's bundle is made of; folders are watched with everything below them. */
const sources = ['utils', 'scripts', 'package-lock.json'];

/**
 * Newest modification time (ms) of a path and everything below it. Folders count themselves, so that a deleted file
 * is noticed too.
 */
async function newest(path) {
  const info = await stat(path);
  if (!info.isDirectory()) return info.mtimeMs;
  const below = await Promise.all((await readdir(path)).map((name) => newest(join(path, name))));
  return Math.max(info.mtimeMs, ...below);
}

/** Builds the entry in a folder of its own and renames it, so that two commands started at once never read half a file. */
async function build(entry, file) {
  // Loaded only when something is to be built: a command on a fresh bundle starts without Vite.
  const { build: viteBuild } = await import('vite');
  const outDir = join(cache, `building-${process.pid}-${entry}`);
  try {
    await viteBuild({
      root,
      configFile: false,
      logLevel: 'error',
      build: {
        ssr: join(root, 'scripts', `${entry}.ts`),
        outDir,
        copyPublicDir: false,
        target: 'node20',
        minify: false,
        rolldownOptions: { output: { entryFileNames: `${entry}.mjs`, codeSplitting: false } },
      },
    });
    await rename(join(outDir, `${entry}.mjs`), file);
  } finally {
    await rm(outDir, { recursive: true, force: true });
  }
}

/**
 * Bundles `scripts/<entry>.ts` with Vite, which the pipeline needs (`import.meta.glob` does not exist in plain Node), and
 * imports it. The bundle is kept under node_modules/.cache and rebuilt when a source is newer.
 * @param {string} entry name of a script without its ending
 * @returns the exports of the script
 */
export async function importBundled(entry) {
  const file = join(cache, `${entry}.mjs`);
  await mkdir(cache, { recursive: true });
  const started = Math.max(...(await Promise.all(sources.map((name) => newest(join(root, name))))));
  const built = await stat(file).then(
    (info) => info.mtimeMs,
    () => 0,
  );
  if (built <= started) await build(entry, file);
  return import(pathToFileURL(file).href);
}
