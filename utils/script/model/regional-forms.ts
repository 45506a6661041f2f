import { hongKongFlag, leftoverFlag, taiwanFlag } from './format';
import type { ScriptModel } from './script-model';

/** Which region's glyphs a mended character is written with. */
export type Standard = 'tw' | 'hk' | 't';

/** Writes a form, given as Taiwan writes it, as a page or a standard does. */
export type FormWriter = (form: number) => number;

const writers = new WeakMap<ScriptModel, Map<Standard, FormWriter>>();

function makeWriter(model: ScriptModel, standard: Standard): FormWriter {
  if (standard === 'tw') return (form) => form;
  const written = standard === 'hk' ? model.hongKongForms : model.standardForms;
  const table = new Map<number, number>();
  for (const [i, form] of model.regionalForms.entries()) table.set(form, written[i] ?? form);
  return (form) => table.get(form) ?? form;
}

/** A writer for a standard: Taiwan's, Hong Kong's or OpenCC's own. Made once for each model. */
export function standardWriter(model: ScriptModel, standard: Standard): FormWriter {
  const known = writers.get(model) ?? new Map<Standard, FormWriter>();
  writers.set(model, known);
  const writer = known.get(standard) ?? makeWriter(model, standard);
  known.set(standard, writer);
  return writer;
}

/** How a page writes: the region its glyphs show, and the glyph it has for a form. */
export interface PageGlyphs {
  isHongKong: boolean;
  write: FormWriter;
}

/** The glyphs of a unit's flags that show a region. 户 is Hong Kong's and Simplified: it shows neither. */
const isRegional = (flags: number): boolean =>
  (flags & (hongKongFlag | taiwanFlag)) > 0 && !(flags & leftoverFlag);

/** How many more glyphs of a page are only Hong Kong's than are only Taiwan's. */
function weighRegions({ flagOf }: ScriptModel, texts: readonly Uint16Array[]): number {
  let weight = 0;
  for (const text of texts) {
    for (let i = 0; i < text.length; i++) {
      const flags = flagOf[text[i] ?? 0] ?? 0;
      if (!isRegional(flags)) continue;
      if (!(flags & taiwanFlag)) weight++;
      if (!(flags & hongKongFlag)) weight--;
    }
  }
  return weight;
}

/** Counts the glyphs of a page that are written in several ways: by form, by glyph. */
function countGlyphs({ flagOf, foldOf }: ScriptModel, texts: readonly Uint16Array[]) {
  const counts = new Map<number, Map<number, number>>();
  for (const text of texts) {
    for (let i = 0; i < text.length; i++) {
      const unit = text[i] ?? 0;
      if (!isRegional(flagOf[unit] ?? 0)) continue;
      const form = foldOf[unit] ?? unit;
      const glyphs = counts.get(form) ?? new Map<number, number>();
      counts.set(form, glyphs.set(unit, (glyphs.get(unit) ?? 0) + 1));
    }
  }
  return counts;
}

/**
 * Reads how a page writes: a form is written with the glyph that the page has for it already, else with that of the region
 * that its other glyphs show.
 *
 * @param lang of the page, for pages that show no region; `zh-HK` and its like are Hong Kong's
 */
export function readPageGlyphs(model: ScriptModel, texts: readonly Uint16Array[], lang = ''): PageGlyphs {
  const weight = weighRegions(model, texts);
  const isHongKong = weight === 0 ? /^(?:zh|yue)-(?:.*-)?(?:hk|mo)\b/i.test(lang) : weight > 0;
  const otherwise = standardWriter(model, isHongKong ? 'hk' : 'tw');
  // Counted only where something is to be written, which few pages need.
  let counts: ReturnType<typeof countGlyphs> | undefined;
  const write = (form: number): number => {
    counts ??= countGlyphs(model, texts);
    const glyphs = counts.get(form);
    if (!glyphs) return otherwise(form);
    return [...glyphs].reduce((most, glyph) => (glyph[1] > most[1] ? glyph : most))[0];
  };
  return { isHongKong, write };
}
