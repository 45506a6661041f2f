import { AutoSites } from '../auto-sites';
import type { Section } from '../section';

/** Where the reader opens by itself. */
export const sites: Section = {
  id: 'sites',
  title: 'optionsAutoSites',
  words: 'optionsWordsSites',
  formerIds: ['auto'],
  settings: [{ id: 'hosts', texts: ['optionsAutoHint', 'optionsAutoNone'], View: AutoSites }],
};
