import {
  hongKongFlag,
  leftoverFlag,
  magic,
  type SectionName,
  sections,
  taiwanFlag,
  unitsPerNat,
} from '../../utils/script/model/format';
import type { Characters } from './characters';
import type { KeptContext, KeyEntry } from './choose-contexts';
import { toHashTable } from './hash-table';
import { readRegionalForms } from './regional-forms';

const codes = (characters: Iterable<string>): number[] => [...characters].map((c) => c.charCodeAt(0));

/** The single form of a key that needs none chosen, for what is left over of it. */
function singleForms({ forms, key, isLeftover, known, fold }: Characters): [string, string][] {
  const keys = new Set([...known].filter((c) => isLeftover(fold(c))).map(key));
  return [...keys].flatMap((k): [string, string][] => {
    const [form, ...others] = forms.get(k) ?? [];
    return form && !others.length ? [[k, form]] : [];
  });
}

/**
 * The file of the model: sections as `format.ts` names them.
 *
 * @param entries keys of several forms
 * @param contexts in which their forms are told apart
 */
export function writeModel(
  characters: Characters,
  entries: Map<string, KeyEntry>,
  contexts: readonly KeptContext[],
): Uint8Array {
  const { fold, key, isLeftover } = characters;
  const regional = readRegionalForms(fold);
  const hongKong = new Set(regional.map(({ hongKong }) => hongKong));
  const taiwan = new Set(regional.map(({ taiwan }) => taiwan));
  const flagsOf = (c: string): number =>
    (isLeftover(fold(c)) ? leftoverFlag : 0) |
    (hongKong.has(c) ? hongKongFlag : 0) |
    (taiwan.has(c) ? taiwanFlag : 0);
  const known = [...characters.known, ...hongKong, ...taiwan]
    .filter((c, i, all) => all.indexOf(c) === i && (fold(c) !== c || key(c) !== c || flagsOf(c)))
    .sort();
  const all = [
    ...[...entries.values()].map(({ key, forms, prior }) => ({ key, forms, prior })),
    ...singleForms(characters)
      .filter(([key]) => !entries.has(key))
      .map(([key, form]) => ({ key, forms: [form], prior: [1] })),
  ];
  const formStarts = [0];
  for (const { forms } of all) formStarts.push((formStarts.at(-1) ?? 0) + forms.length);
  const content: Record<SectionName, Uint8Array | Uint16Array | Int8Array> = {
    characters: Uint16Array.from(codes(known)),
    folds: Uint16Array.from(codes(known.map(fold))),
    keys: Uint16Array.from(codes(known.map(key))),
    flags: Uint8Array.from(known.map(flagsOf)),
    regionalForms: Uint16Array.from(codes(regional.map(({ taiwan }) => taiwan))),
    hongKongForms: Uint16Array.from(codes(regional.map(({ hongKong }) => hongKong))),
    standardForms: Uint16Array.from(codes(regional.map(({ standard }) => standard))),
    entryKeys: Uint16Array.from(codes(all.map((entry) => entry.key))),
    formStarts: Uint16Array.from(formStarts),
    forms: Uint16Array.from(all.flatMap((entry) => codes(entry.forms))),
    priors: Int8Array.from(
      all.flatMap((entry) => entry.prior.map((p) => Math.max(-127, Math.round(Math.log(p) * unitsPerNat)))),
    ),
    ...toHashTable(contexts),
  };
  const parts = sections.map(([name]) => content[name]);
  const size = parts.reduce((sum, part) => sum + 4 + Math.ceil(part.byteLength / 4) * 4, 4);
  const file = new Uint8Array(size);
  const view = new DataView(file.buffer);
  view.setUint32(0, magic, true);
  let at = 4;
  for (const part of parts) {
    view.setUint32(at, part.byteLength, true);
    file.set(new Uint8Array(part.buffer, part.byteOffset, part.byteLength), at + 4);
    at += 4 + Math.ceil(part.byteLength / 4) * 4;
  }
  return file;
}
