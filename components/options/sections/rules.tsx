import type { Section } from '../section';
import { UserRules } from '../user-rules';

/** The reader's own site rules. */
export const rules: Section = {
  id: 'rules',
  title: 'rules',
  words: 'optionsWordsRules',
  settings: [{ id: 'own', texts: ['rulesHint', 'rulesText', 'rulesSave'], View: UserRules }],
};
