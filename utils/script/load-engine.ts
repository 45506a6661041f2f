import { createDictionaryEngine } from './dictionaries/dictionary-engine';
import { readDictionaries } from './dictionaries/read-dictionaries';
import type { ScriptEngine } from './engine';

/** Where the dictionaries lie in the extension, and below `public` in the repository. */
export const dictionariesFile = 'script/dictionaries.bin';

/**
 * The engine with its tables.
 *
 * @param fetchBytes reads one of the extension's own files, given by its path; where it rejects, so does this
 */
export async function loadScriptEngine(
  fetchBytes: (file: string) => Promise<ArrayBuffer>,
): Promise<ScriptEngine> {
  return createDictionaryEngine(readDictionaries(await fetchBytes(dictionariesFile)));
}
