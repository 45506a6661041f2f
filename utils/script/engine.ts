import type { Alignment } from './alignment';
import type { ScriptModel } from './model/script-model';

/**
 * What the dictionaries can do. `s2…` starts from Simplified, `t2…` from Traditional text of any region. `unmix` turns the
 * Traditional characters in Simplified text, and nothing else.
 */
export type EngineStep = 's2t' | 's2tw' | 's2hk' | 's2twp' | 't2tw' | 't2hk' | 't2s' | 'unmix';

/** A converted text and the passes that led to it, each aligned with the one before. */
export interface Conversion {
  text: string;
  steps: Alignment[];
}

/** The same while it is under way, as UTF-16 units. */
export interface Converted {
  units: Uint16Array;
  steps: Alignment[];
  /** How many units were replaced at most. */
  replaced: number;
  /** Whether a word of the dictionary replaced some of them, other than by what its characters become one by one. */
  hasWords?: boolean;
  /** From Simplified: for each unit of the original 1 where it stands in a word of the dictionary, else 0. */
  inWords?: Uint8Array | undefined;
}

/**
 * Converts text of a known script, given as UTF-16 units, which are written over. The only part that knows dictionaries. Each
 * step but s2twp keeps the code points' number.
 */
export type DictionaryEngine = (step: EngineStep, units: Uint16Array) => Converted;

/** All that conversion needs. */
export interface ScriptEngine {
  convert: DictionaryEngine;
  /** What tells the forms of a character apart by its neighbours, and mends. */
  model: ScriptModel;
}
