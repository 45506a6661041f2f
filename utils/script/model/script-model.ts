import { classesWithLeftovers } from '../character-classes';
import { eachUnit, unitCount } from '../units';
import { hongKongFlag, leftoverFlag, type ModelArrays, magic, sections } from './format';
import { hashContext, type Side } from './hash';
import { plainRanges, plainToken } from './tokens';

/** The tables of the model, ready to use; made by `npm run train:script`. */
export interface ScriptModel extends ModelArrays {
  /** By UTF-16 unit: the token by which neighbours know it, which for a Han character is its key. */
  tokenOf: Uint16Array;
  /** By unit: Taiwan's form of it. */
  foldOf: Uint16Array;
  /** By unit: the flags of `format.ts`. */
  flagOf: Uint8Array;
  /** By key: one more than the index of its entry, 0 where it has none. */
  entryOf: Uint16Array;
  /** By unit: how many forms there are to choose from; 1 only for what is left over from Simplified, else 0 for a single one. */
  choicesOf: Uint8Array;
  /**
   * By unit: one more than the index of the form it is among those of its entry; 0 for what is none, and for what is left over from
   * Simplified. Hong Kong's own glyphs are forms, Simplified as some of them are (户, 税).
   */
  formOf: Uint8Array;
  /** By unit: the classes of `character-classes.ts`, leftovers among them. */
  classes: Uint8Array;
}

/** Cuts a file into its arrays without copying. Throws where it is no model. */
function readSections(file: ArrayBuffer): ModelArrays {
  const view = new DataView(file);
  if (file.byteLength < 4 || view.getUint32(0, true) !== magic) throw new Error('This is no script model');
  let at = 4;
  const arrays = sections.map(([name, Type]) => {
    const bytes = view.getUint32(at, true);
    const array = new Type(file, at + 4, bytes / Type.BYTES_PER_ELEMENT);
    at += 4 + Math.ceil(bytes / 4) * 4;
    return [name, array] as const;
  });
  return Object.fromEntries(arrays) as unknown as ModelArrays;
}

function countChoices(
  { formStarts, characters, entryKeys }: ModelArrays,
  tokenOf: Uint16Array,
  flagOf: Uint8Array,
  entryOf: Uint16Array,
): Uint8Array {
  const choicesOf = new Uint8Array(unitCount);
  const count = (unit: number) => {
    const entry = (entryOf[tokenOf[unit] ?? 0] ?? 0) - 1;
    const forms = entry < 0 ? 0 : (formStarts[entry + 1] ?? 0) - (formStarts[entry] ?? 0);
    if (forms > 1 || (flagOf[unit] ?? 0) & leftoverFlag) choicesOf[unit] = forms;
  };
  // All others are keys of their own without an entry.
  characters.forEach(count);
  entryKeys.forEach(count);
  return choicesOf;
}

/** Taiwan's form of each of Hong Kong's glyphs. */
function readHongKong({ regionalForms, hongKongForms }: ModelArrays): Map<number, number> {
  const formOf = new Map<number, number>();
  for (const [i, form] of regionalForms.entries()) formOf.set(hongKongForms[i] ?? form, form);
  return formOf;
}

function findForms(arrays: ModelArrays, tables: Pick<ScriptModel, 'foldOf' | 'flagOf'>): Uint8Array {
  const { entryKeys, formStarts, forms, characters } = arrays;
  const { foldOf, flagOf } = tables;
  /** By unit: its index among the forms of its entry, and one more. Every form belongs to one entry. */
  const indexOf = new Uint8Array(unitCount);
  for (let entry = 0; entry < entryKeys.length; entry++) {
    const first = formStarts[entry] ?? 0;
    for (let i = first; i < (formStarts[entry + 1] ?? first); i++) indexOf[forms[i] ?? 0] = 1 + i - first;
  }
  const ofHongKong = readHongKong(arrays);
  const formOf = indexOf.slice();
  for (const unit of characters) {
    const flags = flagOf[unit] ?? 0;
    const isHongKong = (flags & hongKongFlag) > 0;
    const form = (isHongKong && flags & leftoverFlag && ofHongKong.get(unit)) || (foldOf[unit] ?? unit);
    formOf[unit] = flags & leftoverFlag && !isHongKong ? 0 : (indexOf[form] ?? 0);
  }
  return formOf;
}

/**
 * Reads the model's file: the arrays stay views of it, seven tables by UTF-16 unit (650 kB) are made.
 *
 * @throws Error where the bytes are no model
 */
export function readScriptModel(file: ArrayBuffer): ScriptModel {
  const arrays = readSections(file);
  const foldOf = eachUnit.slice();
  const tokenOf = eachUnit.slice();
  for (const [start, end] of plainRanges)
    for (let unit = start; unit < end; unit++) tokenOf[unit] = plainToken(unit);
  const flagOf = new Uint8Array(unitCount);
  for (let i = 0; i < arrays.characters.length; i++) {
    const unit = arrays.characters[i] ?? 0;
    foldOf[unit] = arrays.folds[i] ?? unit;
    tokenOf[unit] = arrays.keys[i] ?? unit;
    flagOf[unit] = arrays.flags[i] ?? 0;
  }
  const entryOf = new Uint16Array(unitCount);
  for (let i = 0; i < arrays.entryKeys.length; i++) entryOf[arrays.entryKeys[i] ?? 0] = i + 1;
  return {
    ...arrays,
    tokenOf,
    foldOf,
    flagOf,
    entryOf,
    choicesOf: countChoices(arrays, tokenOf, flagOf, entryOf),
    formOf: findForms(arrays, { foldOf, flagOf }),
    classes: classesWithLeftovers(arrays.characters.filter((unit) => isLeftover({ flagOf }, unit))),
  };
}

/** True for a character that only Simplified text has. */
export function isLeftover({ flagOf }: Pick<ScriptModel, 'flagOf'>, unit: number): boolean {
  return ((flagOf[unit] ?? 0) & leftoverFlag) > 0;
}

/** Where the weights of a context start, -1 where the model does not know the context. */
export function findWeights(
  { fingerprints, weightStarts }: ScriptModel,
  key: number,
  side: Side,
  near: number,
  far: number,
): number {
  const hash = hashContext(key, side, near, far);
  const wanted = hash >>> 16 || 1;
  const mask = fingerprints.length - 1;
  for (let slot = hash & mask; fingerprints[slot]; slot = (slot + 1) & mask)
    if (fingerprints[slot] === wanted) return weightStarts[slot] ?? -1;
  return -1;
}
