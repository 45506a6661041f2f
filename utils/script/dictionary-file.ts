import { parseUserDictionary, toLines } from './user-dictionary';

/** Bytes of the largest file that is read as a dictionary: 10,000 lines have about 200 kB. */
export const largestFile = 4_000_000;

/** The text of a file in UTF-8, or in UTF-16 with a mark, as spreadsheets write it; undefined where it is no text. */
export function decodeDictionary(bytes: Uint8Array): string | undefined {
  const mark = `${bytes[0] ?? ''} ${bytes[1] ?? ''}`;
  const encoding = mark === '255 254' ? 'utf-16le' : mark === '254 255' ? 'utf-16be' : 'utf-8';
  try {
    const text = new TextDecoder(encoding, { fatal: true }).decode(bytes);
    return text.includes('\0') ? undefined : text;
  } catch {
    return undefined;
  }
}

/**
 * A dictionary's text with the lines of another one: a rule that is there already takes over the new `to` in its place, all other
 * lines follow at the end, faulty ones too, so that they are shown and can be mended.
 */
export function mergeDictionaries(
  text: string,
  imported: string,
): { text: string; added: number; changed: number } {
  const lines = text.trim() ? toLines(text.trimEnd()) : [];
  const lineOf = new Map<string, number>();
  for (const [index, line] of lines.entries()) {
    const [from = ''] = line.split('\t');
    if (line.includes('\t') && !lineOf.has(from)) lineOf.set(from, index);
  }
  let added = 0;
  let changed = 0;
  const faulty = new Set(parseUserDictionary(imported).faults.map(({ line }) => line));
  for (const [index, line] of toLines(imported).entries()) {
    if (!line.trim()) continue;
    const known = faulty.has(index + 1) ? undefined : lineOf.get(line.split('\t')[0] ?? '');
    if (known === undefined) {
      lines.push(line);
      added++;
    } else if (lines[known] !== line) {
      lines[known] = line;
      changed++;
    }
  }
  return { text: lines.length ? `${lines.join('\n')}\n` : '', added, changed };
}
