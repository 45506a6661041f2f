import { t } from '@/utils/i18n';
import { GrantedSites } from '../granted-sites';
import { PermissionReasons } from '../permission-reasons';
import type { Section } from '../section';
import { VersionLine } from '../version-line';

function Privacy() {
  return <p>{t('optionsPrivacyText')}</p>;
}

/** What Qingye may do, does with what it sees, and is made of. */
export const about: Section = {
  id: 'about',
  title: 'optionsAbout',
  words: 'optionsWordsAbout',
  formerIds: ['privacy'],
  settings: [
    { id: 'privacy', texts: ['optionsPrivacyText'], View: Privacy },
    { id: 'granted', texts: ['grantedTitle', 'grantedHint', 'grantedNone'], View: GrantedSites },
    {
      id: 'permissions',
      texts: ['permissionsTitle', 'permission_activeTab', 'permission_storage', 'permission_hosts'],
      View: PermissionReasons,
    },
    { id: 'version', texts: ['aboutVersion', 'aboutLicence', 'aboutNotice'], View: VersionLine },
  ],
};
