import { browser } from 'wxt/browser';
import type { ScriptEngine } from '../script/engine';
import { loadScriptEngine } from '../script/load-engine';

async function fetchBytes(file: string): Promise<ArrayBuffer> {
  const response = await fetch(new URL(file, browser.runtime.getURL('/')));
  if (!response.ok) throw new Error(`${file} cannot be read`);
  return response.arrayBuffer();
}

let loading: Promise<ScriptEngine> | undefined;

/**
 * The engine that converts, for the background and the extension's pages: loaded when first asked for, then kept. Loading
 * that failed is tried again at the next call.
 */
export function findScriptEngine(): Promise<ScriptEngine> {
  loading ??= loadScriptEngine(fetchBytes).catch((error: unknown) => {
    loading = undefined;
    throw error;
  });
  return loading;
}
