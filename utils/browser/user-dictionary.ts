import { compileDictionary, parseUserDictionary, type UserDictionary } from '../script/user-dictionary';
import { readDictionaryText } from '../settings/dictionary-store';

let known: { text: string; dictionary: UserDictionary | undefined } | undefined;

/**
 * The reader's own rules, ready for use; undefined where there are none. They are read at every call and made ready again
 * only where they have changed: a listener would wake the background at every change of a setting. What cannot be read is
 * as good as none.
 */
export async function findUserDictionary(): Promise<UserDictionary | undefined> {
  const text = await readDictionaryText().catch(() => '');
  if (known?.text !== text) known = { text, dictionary: compileDictionary(parseUserDictionary(text).rules) };
  return known.dictionary;
}
