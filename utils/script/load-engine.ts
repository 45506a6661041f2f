import type { ScriptEngine } from './engine';
import { convertWithOpencc } from './opencc-engine';

/** The engine with its dictionaries. */
export async function loadScriptEngine(): Promise<ScriptEngine> {
  return convertWithOpencc;
}
