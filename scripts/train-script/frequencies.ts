import { readFileSync } from 'node:fs';

/**
 * Reads `phrase count` lines (McBopomofo's phrase.occ).
 *
 * @param path of the file
 * @returns how often each phrase, single characters among them, occurs as a word of Traditional text
 */
export function readFrequencies(path: string): Map<string, number> {
  const counts = new Map<string, number>();
  for (const line of readFileSync(path, 'utf8').split('\n')) {
    const space = line.lastIndexOf(' ');
    if (space > 0) counts.set(line.slice(0, space), Number(line.slice(space + 1)));
  }
  return counts;
}
