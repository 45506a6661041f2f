import { readVersion } from '@/utils/browser/version';
import { t } from '@/utils/i18n';

/** The version, and the licences of Qingye and of what it is made with. */
export function VersionLine() {
  return (
    <p class="version">
      {t('aboutVersion', readVersion())} <a href="LICENSE">{t('aboutLicence')}</a>{' '}
      <a href="NOTICE.md">{t('aboutNotice')}</a>
    </p>
  );
}
