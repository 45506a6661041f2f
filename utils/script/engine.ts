import type { Alignment } from './alignment';

/**
 * What an engine can do. `s2…` starts from Simplified, `t2…` from Traditional text of any region. `mend` turns the
 * Simplified characters left over in Traditional text, `unmix` the Traditional ones in Simplified text, and nothing
 * else. `remake` takes Traditional text through Simplified and back: for text that a machine made.
 */
export type EngineStep =
  | 's2t'
  | 's2tw'
  | 's2hk'
  | 's2twp'
  | 't2tw'
  | 't2hk'
  | 't2s'
  | 'mend'
  | 'unmix'
  | 'remake';

/** A converted text and the passes that led to it, each aligned with the one before. */
export interface Conversion {
  text: string;
  steps: Alignment[];
}

/** Converts text of a known script; the only part that knows dictionaries. Each step but s2twp keeps the code points' number. */
export type ScriptEngine = (step: EngineStep, text: string) => Conversion;
