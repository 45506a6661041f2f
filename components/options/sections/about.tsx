import { t } from '@/utils/i18n';
import type { Section } from '../section';

function Privacy() {
  return <p>{t('optionsPrivacyText')}</p>;
}

/** What Qingye may do and does with what it sees. */
export const about: Section = {
  id: 'about',
  title: 'optionsPrivacy',
  words: 'optionsWordsAbout',
  formerIds: ['privacy'],
  settings: [{ id: 'privacy', texts: ['optionsPrivacyText'], View: Privacy }],
};
