import type { CharacterCounts } from './count-characters';
import type { Conversion, EngineStep, ScriptEngine } from './engine';
import type { ScriptMode } from './mode';
import { type Direction, readDirection } from './read-direction';

/** The modes that change text; the others answer it as it is. */
export type ConvertingMode = Exclude<ScriptMode, 'original' | 'repair'>;

const fromTraditional: Record<ConvertingMode, EngineStep[]> = {
  cn: ['t2s'],
  hant: [],
  tw: ['t2tw'],
  hk: ['t2hk'],
  // Vocabulary only from Simplified: in native text it would replace right words (文件, 支持).
  twp: ['t2tw'],
};

const fromSimplified: Record<ConvertingMode, EngineStep[]> = {
  cn: [],
  hant: ['s2t'],
  tw: ['s2tw'],
  hk: ['s2hk'],
  twp: ['s2twp'],
};

/** The steps that lead from a block's script to a mode. */
function stepsTo(mode: ConvertingMode, direction: Direction): EngineStep[] {
  switch (direction) {
    case 'leave':
      return [];
    case 'simplified':
      return fromSimplified[mode];
    case 'unknown':
      return mode === 'cn' ? fromTraditional.cn : fromSimplified[mode];
    case 'simplified-mixed':
      return mode === 'cn' ? ['unmix'] : fromSimplified[mode];
    case 'traditional':
      return fromTraditional[mode];
    case 'traditional-mixed':
      return ['mend', ...fromTraditional[mode]];
    case 'machine-made':
      // Simplified is a way back in itself, but its phrases are found only between Traditional characters (显著).
      return [mode === 'cn' ? 'mend' : 'remake', ...fromTraditional[mode]];
  }
}

/** The steps that mend, which a reader may want to see: they keep the number of code points. */
const mending: ReadonlySet<EngineStep> = new Set(['mend', 'unmix', 'remake']);

/** A conversion that also tells what the text was once it was mended, and how many of its steps led there. */
export interface MendedConversion extends Conversion {
  mended?: { text: string; steps: number };
}

/**
 * A result that does not show its script (悅干杯 to 悦干杯 in Hong Kong's forms) would be read anew when it is converted
 * again, so it is read anew at once; two rounds suffice, the third is for safety.
 */
const maxRounds = 3;

/** What decides how a text is converted, beside the text. */
export interface ConvertContext {
  engine: ScriptEngine;
  /** Language of the nearest ancestor that declares one. */
  lang?: string;
  /** Counts of the whole page's text. */
  page?: CharacterCounts;
}

/**
 * Converts a text and tells how both are aligned. Idempotent. Japanese and Korean stay, and text that is already what the
 * mode asks for. `repair` answers the text as it is until there is a model for it.
 */
export function convertAligned(
  text: string,
  mode: ScriptMode,
  { engine, lang, page }: ConvertContext,
): MendedConversion {
  let done: MendedConversion = { text, steps: [] };
  if (mode === 'original' || mode === 'repair') return done;
  let direction = readDirection(text, lang, page);
  for (let round = 0; round < maxRounds; round++) {
    const before = done.text;
    for (const step of stepsTo(mode, direction)) {
      const next = engine(step, done.text);
      const steps = [...done.steps, ...next.steps];
      const mended = mending.has(step) ? { text: next.text, steps: steps.length } : done.mended;
      done = { text: next.text, steps, ...(mended ? { mended } : {}) };
    }
    if (done.text === before) break;
    direction = readDirection(done.text, lang, page);
    if (direction !== 'unknown') break;
  }
  return done;
}

/** Converts a text: `convertAligned` without the alignment. */
export function convertText(text: string, mode: ScriptMode, context: ConvertContext): string {
  return convertAligned(text, mode, context).text;
}
