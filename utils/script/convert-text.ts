import { type CharacterCounts, countCharacters } from './count-characters';
import { scriptOf } from './detect-script';
import type { Conversion, EngineStep, ScriptEngine } from './engine';
import { mendPage } from './mend-page';
import type { ScriptMode } from './mode';
import { type ChosenConversion, chooseForms } from './model/choose-forms';
import type { Standard } from './model/regional-forms';
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
  }
}

/** In whose forms the steps from Simplified write. */
const standards: Partial<Record<EngineStep, Standard>> = { s2t: 't', s2tw: 'tw', s2twp: 'tw', s2hk: 'hk' };

function runStep(
  engine: ScriptEngine,
  step: EngineStep,
  text: string,
): Conversion & Partial<ChosenConversion> {
  const converted = engine(step, text);
  const standard = standards[step];
  return standard ? chooseForms(engine.model, text, converted, standard) : converted;
}

/** A conversion that also tells what the text was once it was mended, and how many of its steps led there. */
export interface MendedConversion extends Conversion {
  mended?: { text: string; steps: number };
}

/**
 * A result that does not show its script (悅干杯 to 悦干杯 in Hong Kong's forms), or holds what is now to be mended, would change
 * when it is converted again, so it is converted again at once; two rounds suffice, the others are for safety.
 */
const maxRounds = 4;
/**
 * In a text of fewer UTF-16 units two odd forms (头发彔衚) pass for a machine's work once the rest has become Traditional: it is judged
 * again after it was converted. Longer ones are, where the model disagreed.
 */
const surelyJudged = 200;

/** What decides how a text is converted, beside the text. */
export interface ConvertContext {
  engine: ScriptEngine;
  /** Language of the nearest ancestor that declares one. */
  lang?: string;
  /** Counts of the whole page's text. */
  page?: CharacterCounts;
  /** Text of the same page, as evidence of how it was made. */
  pageText?: string;
  /** The text once it is mended, where the page was mended as a whole. */
  mended?: string;
}

/** Turns the Traditional characters of a Simplified text that has more of them than names. */
function unmix(engine: ScriptEngine, text: string, lang?: string, page?: CharacterCounts): string {
  const isMixed = scriptOf(countCharacters(text)) === 'mixed';
  if (!isMixed || readDirection(text, lang, page) !== 'simplified-mixed') return text;
  const unmixed = engine('unmix', text).text;
  // A few rare characters have their other form outside the basic plane; repair keeps offsets.
  return unmixed.length === text.length ? unmixed : text;
}

/**
 * Converts a text and tells how both are aligned. Idempotent. Japanese and Korean stay, and text that is already what the
 * mode asks for. Traditional text is mended first, in `repair` always and else where it needs it.
 */
export function convertAligned(
  text: string,
  mode: ScriptMode,
  { engine, lang, page, pageText, mended }: ConvertContext,
): MendedConversion {
  if (mode === 'original') return { text, steps: [] };
  let direction = readDirection(text, lang, page);
  const mend = (draft: string): string => {
    const blocks = [{ text: draft, lang, direction }];
    return mendPage(engine.model, mode, { blocks, counts: page, more: pageText })[0] ?? draft;
  };
  let done: MendedConversion = { text: mended ?? mend(text), steps: [] };
  if (mode === 'repair') done.text = unmix(engine, done.text, lang, page);
  if (done.text !== text) done.mended = { text: done.text, steps: 0 };
  if (mode === 'repair') return done;
  let isContested = false;
  const isShort = text.length < surelyJudged;
  const isTraditional = direction === 'traditional';
  let isLast = isTraditional && !isShort;
  for (let round = 0; round < maxRounds; round++) {
    const before = done.text;
    for (const step of stepsTo(mode, direction)) {
      const next = runStep(engine, step, done.text);
      done = { ...done, text: next.text, steps: [...done.steps, ...next.steps] };
      isContested ||= next.isContested === true;
    }
    if (done.text === before) break;
    // What came from one script alone, as the model would have it, leaves nothing to mend.
    isContested ||= direction === 'simplified-mixed' || direction === 'unknown';
    direction = readDirection(done.text, lang, page);
    if (direction === 'unknown') continue;
    if (direction !== 'traditional' || isLast) break;
    isLast = true;
    const again = isContested || isShort ? mend(done.text) : done.text;
    if (isTraditional && again === done.text) break;
    done.text = again;
  }
  return done;
}
