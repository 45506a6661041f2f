import type { ScriptEngine } from '../script/engine';
import { loadScriptEngine } from '../script/load-engine';

let loading: Promise<ScriptEngine> | undefined;

/**
 * The engine that converts, for the background and the extension's pages: loaded when first asked for, then kept. Loading
 * that failed is tried again at the next call.
 */
export function findScriptEngine(): Promise<ScriptEngine> {
  loading ??= loadScriptEngine().catch((error: unknown) => {
    loading = undefined;
    throw error;
  });
  return loading;
}
