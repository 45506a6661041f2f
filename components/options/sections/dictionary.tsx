import type { Section } from '../section';
import { UserDictionary } from '../user-dictionary';

/** The reader's own rules of conversion. */
export const dictionary: Section = {
  id: 'dictionary',
  title: 'dictionary',
  words: 'optionsWordsDictionary',
  settings: [
    {
      id: 'rules',
      texts: ['dictionaryHint', 'dictionaryRules', 'dictionaryImport', 'dictionaryExport', 'dictionaryTest'],
      View: UserDictionary,
      hasOwnText: true,
    },
  ],
};
