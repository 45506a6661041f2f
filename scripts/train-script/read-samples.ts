import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from '../ensure-installed.mjs';
import type { Sample } from './count-contexts';
import { traditionalPhrases } from './dictionaries';
import { readFrequencies } from './frequencies';

/** Weight of a character of running text: statutes and an old translation are plenty, but not how people write. */
const runningWeight = 0.25;
/** Weight of a word by its frequency, and of a word of OpenCC's dictionary. */
const wordWeight = (count: number): number => Math.min(20, 0.5 + Math.sqrt(count));
const dictionaryWeight = 1;
const ownWeight = 15;

/** Qingye's own words: a line begins with the form that it is about. */
function readOwnWords(): string[] {
  const lines = readFileSync(join(root, 'scripts', 'train-script', 'words.txt'), 'utf8').split('\n');
  return lines.filter((line) => !line.startsWith('#')).flatMap((line) => line.split(' ').slice(1));
}

/**
 * Everything that the model learns from: running text, words by frequency, OpenCC's dictionary of words and Qingye's own.
 *
 * @param folder with T_law_train.txt, T_cuv.txt and mcbopomofo_phrase.occ
 */
export function* readSamples(folder: string): Generator<Sample> {
  for (const file of ['T_law_train.txt', 'T_cuv.txt'])
    for (const text of readFileSync(join(folder, file), 'utf8').split('\n'))
      yield { text, weight: runningWeight };
  for (const [text, count] of readFrequencies(join(folder, 'mcbopomofo_phrase.occ')))
    if (text.length > 1) yield { text, weight: wordWeight(count) };
  for (const text of traditionalPhrases.values()) yield { text, weight: dictionaryWeight };
  for (const text of readOwnWords()) {
    yield { text, weight: ownWeight };
    for (const end of '，。') yield { text: `，${text}${end}`, weight: 2 };
  }
}
