import { mkdir, readdir, rename, rm, stat } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { root } from './ensure-installed.mjs';

const cache = join(root, 'node_modules', '.cache', 'qingye');
/** What a command's bundle is made of; folders are watched with everything below them. */
const sources = ['utils', 'scripts', 'bench', 'package-lock.json'];

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

/** How the two kinds of bundle differ: a module for Node, or a script whose exports are on the global `qingye`. */
const targets = {
  node: (entry) => ({ build: { ssr: entry, target: 'node20' }, format: 'es' }),
  browser: (entry) => ({
    // Without this, what the pipeline does not use of a CommonJS package would ask for `process`.
    define: { 'process.env.NODE_ENV': '"production"' },
    build: { target: 'chrome125' },
    input: entry,
    format: 'iife',
  }),
};

/** Leaves the scripts that find their place by `import.meta.url` outside a bundle, which lies somewhere else. */
const plainScriptsOutside = {
  name: 'plain-scripts-outside',
  enforce: 'pre',
  resolveId(source, importer) {
    if (!importer || !/^\..*\.mjs$/.test(source) || importer.includes('node_modules')) return null;
    return { id: pathToFileURL(join(dirname(importer), source)).href, external: true };
  },
};

/** Builds the entry in a folder of its own and renames it, so that two commands started at once never read half a file. */
async function build(entry, target, file) {
  // Loaded only when something is to be built: a command on a fresh bundle starts without Vite.
  const { build: viteBuild } = await import('vite');
  const outDir = join(cache, `building-${process.pid}-${basename(file)}`);
  const { input, format, build: own, define } = targets[target](join(root, `${entry}.ts`));
  try {
    await viteBuild({
      root,
      configFile: false,
      logLevel: 'error',
      plugins: [plainScriptsOutside],
      resolve: {
        alias: {
          '@': root,
          // As in what is shipped (wxt.config.ts).
          '@ungap/structured-clone': join(root, 'utils', 'structured-clone.ts'),
        },
      },
      define,
      build: {
        ...own,
        outDir,
        copyPublicDir: false,
        minify: false,
        rolldownOptions: {
          input,
          preserveEntrySignatures: 'strict',
          output: { format, name: 'qingye', entryFileNames: basename(file), codeSplitting: false },
        },
      },
    });
    await rename(join(outDir, basename(file)), file);
  } finally {
    await rm(outDir, { recursive: true, force: true });
  }
}

/**
 * Bundles a TypeScript file with Vite, which the pipeline needs (`import.meta.glob` does not exist in plain Node).
 * The bundle is kept under node_modules/.cache and rebuilt when a source is newer.
 * @param {string} entry path below the top folder, without its ending
 * @param {'node' | 'browser'} [target] `node`: a module; `browser`: a script to evaluate in a page, exports on `qingye`
 * @returns {Promise<string>} path of the bundle
 */
export async function bundle(entry, target = 'node') {
  const file = join(cache, target === 'node' ? `${entry}.mjs` : `${entry}.js`);
  await mkdir(dirname(file), { recursive: true });
  const started = Math.max(...(await Promise.all(sources.map((name) => newest(join(root, name))))));
  const built = await stat(file).then(
    (info) => info.mtimeMs,
    () => 0,
  );
  if (built <= started) await build(entry, target, file);
  return file;
}

/**
 * Bundles a TypeScript file for Node and imports it.
 * @param {string} entry path below the top folder, without its ending
 * @returns its exports
 */
export async function importBundled(entry) {
  return import(pathToFileURL(await bundle(entry)).href);
}
