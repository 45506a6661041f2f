import { readFile } from 'node:fs/promises';
import { decodeDictionary } from '@/utils/script/dictionary-file';
import { compileDictionary, parseUserDictionary, type UserDictionary } from '@/utils/script/user-dictionary';
import { Misuse, type Streams, toPath } from './command';

/**
 * The rules of a dictionary file, ready for use; undefined where no file is given or it holds no rule. Lines that are none
 * are told on standard error and passed over. Throws Misuse where the file cannot be read as text.
 */
export async function readDictionary(
  file: string | undefined,
  stderr: Streams['stderr'],
): Promise<UserDictionary | undefined> {
  if (file === undefined) return undefined;
  const bytes = await readFile(toPath(file)).catch(() => {
    throw new Misuse(`The dictionary ${file} cannot be read.`);
  });
  const text = decodeDictionary(bytes);
  if (text === undefined) throw new Misuse(`The dictionary ${file} is no text in UTF-8.`);
  const { rules, faults } = parseUserDictionary(text);
  for (const { line, fault } of faults)
    stderr.write(`${file}, line ${line}: ${fault}. The line was passed over.\n`);
  return compileDictionary(rules);
}
