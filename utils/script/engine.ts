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
  /** From Simplified: for each UTF-16 unit of the original 1 where it stands in a word of the dictionary, else 0. */
  inWords?: Uint8Array;
}

/** Converts text of a known script; the only part that knows dictionaries. Each step but s2twp keeps the code points' number. */
export interface ScriptEngine {
  (step: EngineStep, text: string): Conversion;
  /** What tells the forms of a character apart by its neighbours, and mends. */
  readonly model: ScriptModel;
}
