import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { ScriptEngine } from '@/utils/script/engine';
import { loadScriptEngine } from '@/utils/script/load-engine';
import { root } from './ensure-installed.mjs';

/** The engine that converts, for the command line: its tables are read from the files that the extension ships. */
export function readScriptEngine(): Promise<ScriptEngine> {
  return loadScriptEngine(async (file) => {
    const { buffer, byteOffset, byteLength } = await readFile(join(root, 'public', file));
    return buffer.slice(byteOffset, byteOffset + byteLength) as ArrayBuffer;
  });
}
