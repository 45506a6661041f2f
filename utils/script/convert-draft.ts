import { Desk } from './desk';
import { scriptOf } from './detect-script';
import type { Converted, EngineStep, ScriptEngine } from './engine';
import type { ScriptMode } from './mode';
import { chooseForms } from './model/choose-forms';
import type { Standard } from './model/regional-forms';
import type { PageDraft } from './page-draft';
import type { Direction } from './read-direction';

/** The modes that change a text's script; the others leave it. */
export type ConvertingMode = Exclude<ScriptMode, 'original' | 'repair'>;

const fromTraditional: Record<ConvertingMode, EngineStep | undefined> = {
  cn: 't2s',
  hant: undefined,
  tw: 't2tw',
  hk: 't2hk',
  // Vocabulary only from Simplified: in native text it would replace right words (文件, 支持).
  twp: 't2tw',
};

const fromSimplified: Record<ConvertingMode, EngineStep | undefined> = {
  cn: undefined,
  hant: 's2t',
  tw: 's2tw',
  hk: 's2hk',
  twp: 's2twp',
};

/** The step that leads from a block's script to a mode. */
function stepTo(mode: ConvertingMode, direction: Direction): EngineStep | undefined {
  switch (direction) {
    case 'leave':
      return undefined;
    case 'simplified':
      return fromSimplified[mode];
    case 'unknown':
      return mode === 'cn' ? fromTraditional.cn : fromSimplified[mode];
    case 'simplified-mixed':
      return mode === 'cn' ? 'unmix' : fromSimplified[mode];
    case 'traditional':
      return fromTraditional[mode];
  }
}

/** What a block's conversion replaced, as the engine tells it. */
export type Replaced = Required<Pick<Converted, 'replaced' | 'hasWords'>>;

/** What a step replaces that is left out. */
export const nothing: Replaced = { replaced: 0, hasWords: false };

/** What a block was before the dictionaries wrote over it. */
const sources = new Desk();

/** In whose forms the steps from Simplified write. */
const standards: Partial<Record<EngineStep, Standard>> = { s2t: 't', s2tw: 'tw', s2twp: 'tw', s2hk: 'hk' };

/**
 * Leads a block to a mode by the dictionaries, and by the model where they do not know.
 *
 * @returns how many UTF-16 units were replaced at most, and whether words were
 */
export function convertDraft(
  { convert, model }: ScriptEngine,
  draft: PageDraft,
  mode: ConvertingMode,
): Replaced {
  const step = stepTo(mode, draft.direction);
  if (!step) return nothing;
  const standard = standards[step];
  const source = standard ? sources.copy(draft.units) : draft.units;
  const converted = convert(step, draft.units);
  const chosen = standard ? chooseForms(model, source, converted, standard) : 0;
  draft.units = converted.units;
  draft.steps.push(...converted.steps);
  return { replaced: converted.replaced + chosen, hasWords: converted.hasWords === true };
}

/** Turns the Traditional characters of a Simplified text that has more of them than names; tells whether it has any. */
export function unmixDraft({ convert }: ScriptEngine, draft: PageDraft): boolean {
  if (draft.direction !== 'simplified-mixed' || scriptOf(draft.counts) !== 'mixed') return false;
  const { units, replaced } = convert('unmix', draft.units.slice());
  // A few rare characters have their other form outside the basic plane; repair keeps offsets.
  if (!replaced || units.length !== draft.units.length) return false;
  draft.units = units;
  return true;
}
