import type { ConvertOptions } from '../script/convert-blocks';
import type { ScriptMode } from '../script/mode';
import { readSettings } from '../settings/store';
import { findScriptEngine } from './script-engine';
import { findUserDictionary } from './user-dictionary';

/**
 * What the background converts with: the engine, the reader's own rules and punctuation, as stored where the asker does not
 * say. In `original` a text is shown as published, whatever the settings.
 */
export async function findConvertOptions(mode: ScriptMode, punctuation?: boolean): Promise<ConvertOptions> {
  const engine = await findScriptEngine();
  if (mode === 'original') return { engine };
  const userDictionary = await findUserDictionary();
  return {
    engine,
    punctuation: punctuation ?? (await readSettings()).punctuation,
    ...(userDictionary ? { userDictionary } : {}),
  };
}
