/**
 * What the reader wants to see, as the command line names it too.
 * `original` as published; `repair` mended in its own script; `cn` Simplified; `hant` Traditional (OpenCC standard);
 * `tw` Taiwan forms; `hk` Hong Kong forms; `twp` Taiwan forms and vocabulary.
 */
export const scriptModes = ['original', 'repair', 'cn', 'hant', 'tw', 'hk', 'twp'] as const;
export type ScriptMode = (typeof scriptModes)[number];

/** The modes that the interface offers, in its order; `repair` comes first where a text needs it. */
export function offeredModes(needsRepair: boolean): readonly ScriptMode[] {
  const others = ['cn', 'hant', 'tw', 'hk', 'twp'] as const;
  return needsRepair ? ['repair', 'original', ...others] : ['original', 'repair', ...others];
}

/** True for the name of a mode. */
export function isScriptMode(value: unknown): value is ScriptMode {
  return (scriptModes as readonly unknown[]).includes(value);
}

/** One block of text to convert: its text nodes, in order, converted as one and sliced back. */
export interface ConvertBlock {
  texts: string[];
  /** Language of the nearest ancestor that declares one, primary subtag or full tag; Japanese and Korean are left alone. */
  lang?: string;
}

/** A stretch of a converted text that was wrong before, in UTF-16 units, and what stood there. */
export interface Mended {
  start: number;
  end: number;
  original: string;
}

/** A block that was converted: as many texts as it had. */
export interface ConvertedBlock {
  texts: string[];
  /** What was mended in each text; left out where nothing was. */
  mended?: Mended[][];
}
