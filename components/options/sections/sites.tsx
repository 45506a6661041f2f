import { AutoEverywhere } from '../auto-everywhere';
import { AutoExceptionsList } from '../auto-exceptions';
import { AutoSites } from '../auto-sites';
import type { Section } from '../section';

/** Where the reader opens by itself. */
export const sites: Section = {
  id: 'sites',
  title: 'optionsAutoSites',
  words: 'optionsWordsSites',
  formerIds: ['auto'],
  settings: [
    { id: 'hosts', texts: ['optionsAutoHint', 'optionsAutoNone', 'optionsAutoAdd'], View: AutoSites },
    { id: 'everywhere', texts: ['optionsEverywhere', 'optionsEverywhereHint'], View: AutoEverywhere },
    {
      id: 'except',
      texts: ['optionsExcept', 'optionsExceptHint', 'optionsExceptAdd'],
      View: AutoExceptionsList,
    },
  ],
};
