import type { ScriptEngine } from '@/utils/script/engine';
import { loadScriptEngine } from '@/utils/script/load-engine';

/** The engine that converts, for the command line. */
export function readScriptEngine(): Promise<ScriptEngine> {
  return loadScriptEngine();
}
