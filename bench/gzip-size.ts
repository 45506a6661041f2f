import { gzipSync } from 'node:zlib';
import { build, type Rolldown } from 'vite';
import { root } from '../scripts/ensure-installed.mjs';

/** Bytes of a source file with all that it imports, minified and gzipped at the highest level, as the build has them. */
export async function gzipSize(source: string): Promise<number> {
  const built = await build({
    root,
    configFile: false,
    logLevel: 'error',
    build: {
      write: false,
      target: 'chrome125',
      minify: true,
      rolldownOptions: { input: source, preserveEntrySignatures: 'strict' },
    },
  });
  const { output } = built as Rolldown.RolldownOutput;
  return gzipSync(output.map((file) => ('code' in file ? file.code : '')).join(''), { level: 9 }).length;
}
