import { alsoEnds, fileMark, isEnd, passNames } from '@/utils/script/dictionaries/format';
import { addWord, layOut, makeNode } from './double-array';
import { passes as dictionaries, traditionalForms } from './passes';
import { ValuePool } from './values';

const unitsOf = (text: string): number[] => Array.from({ length: text.length }, (_, i) => text.charCodeAt(i));

/** Units by how often they occur in words: codes that stand near each other pack more tightly. */
function makeAlphabet(words: readonly string[]): number[] {
  const counts = new Map<number, number>();
  for (const unit of words.flatMap(unitsOf)) counts.set(unit, (counts.get(unit) ?? 0) + 1);
  return [...counts].sort((a, b) => b[1] - a[1] || a[0] - b[0]).map(([unit]) => unit);
}

/** The file of the dictionaries; see format.ts. */
export function writeDictionaries(): Uint8Array {
  const passes = passNames.map((name) => {
    const entries = [...dictionaries[name]];
    const isCharacter = ([from, to]: [string, string]) => from.length === 1 && to.length === 1;
    return {
      characters: new Map(entries.filter((entry) => isCharacter(entry) && entry[0] !== entry[1])),
      words: entries.filter((entry) => !isCharacter(entry)),
    };
  });
  const alphabet = makeAlphabet(passes.flatMap(({ words }) => words.map(([from]) => from)));
  const codes = new Map(alphabet.map((unit, i) => [unit, i + 1]));
  const pool = new ValuePool();
  const tries = passes.map(({ words, characters }) => {
    const trie = makeNode();
    for (const [from, to] of words) {
      const plain = from.replace(/[\s\S]/g, (unit) => characters.get(unit) ?? unit);
      addWord(
        trie,
        unitsOf(from).map((unit) => codes.get(unit) ?? 0),
        pool.placeOf(plain, to),
      );
    }
    return trie;
  });
  const { labels, targets, roots } = layOut(tries);
  const set = unitsOf(traditionalForms());
  const characters = passes.map(({ characters }) => [...characters].sort(([a], [b]) => (a < b ? -1 : 1)));
  const ends = Array.from(labels, (_, slot) => {
    const { base, value } = targets[slot] ?? {};
    if (base !== undefined) return base + (labels[base] === 0 ? alsoEnds * 0x10000 : 0);
    return value === undefined ? 0 : value + isEnd * 0x10000;
  });
  const head = [
    fileMark,
    ...[alphabet, labels, pool.units, set].map(({ length }) => length),
    ...passes.flatMap((_, i) => [roots[i] ?? 0, characters[i]?.length ?? 0]),
  ];
  const sections = [
    Uint32Array.from(head),
    Uint16Array.from(alphabet),
    labels,
    Uint16Array.from(ends, (end) => end & 0xffff),
    ...characters.flatMap((pairs) =>
      ([0, 1] as const).map((column) => Uint16Array.from(pairs, (pair) => pair[column].charCodeAt(0))),
    ),
    Uint16Array.from(pool.units),
    Uint16Array.from(set),
    Uint8Array.from(ends, (end) => end >> 16),
  ];
  return Buffer.concat(sections.map(({ buffer }) => new Uint8Array(buffer as ArrayBuffer)));
}
