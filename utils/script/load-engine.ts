import { createDictionaryEngine } from './dictionaries/dictionary-engine';
import { readDictionaries } from './dictionaries/read-dictionaries';
import type { ScriptEngine } from './engine';
import { readScriptModel } from './model/script-model';

/** Where the tables lie in the extension, and below `public` in the repository. */
export const dictionariesFile = 'script/dictionaries.bin';
export const modelFile = 'script/model.bin';

/**
 * The engine with its tables.
 *
 * @param fetchBytes reads one of the extension's own files, given by its path; where it rejects, so does this
 */
export async function loadScriptEngine(
  fetchBytes: (file: string) => Promise<ArrayBuffer>,
): Promise<ScriptEngine> {
  const [dictionaries, model] = await Promise.all([fetchBytes(dictionariesFile), fetchBytes(modelFile)]);
  return { convert: createDictionaryEngine(readDictionaries(dictionaries)), model: readScriptModel(model) };
}
