import { useState } from 'preact/hooks';
import { toKeyPart } from '@/components/shared/key-part';
import { t } from '@/utils/i18n';
import { toFailure } from '@/utils/library/failure';
import { restoreVersion } from '@/utils/library/restore-version';
import type { EarlierVersion } from '@/utils/library/saved-article';
import { toVersionDate } from './saved-versions';

interface VersionNoteProps {
  id: string;
  /** The text that is shown. */
  version: EarlierVersion;
  onBack(): void;
  onRestored(): void;
}

/** Says that an earlier text is shown, and offers to go back or to make it the present one. */
export function VersionNote({ id, version, onBack, onRestored }: VersionNoteProps) {
  const [trouble, setTrouble] = useState('');
  const restore = async () => {
    try {
      if (await restoreVersion(id, version.hash)) onRestored();
      else setTrouble(t('libraryRead_missing'));
    } catch (error) {
      setTrouble(t(`save_${toKeyPart(toFailure(error))}`));
    }
  };
  return (
    <p>
      {t('savedVersionShown', toVersionDate(version.updatedAt))}{' '}
      <button type="button" class="quiet" onClick={onBack}>
        {t('savedVersionBack')}
      </button>
      <button type="button" class="quiet" onClick={(event) => event.isTrusted && void restore()}>
        {t('savedVersionRestore')}
      </button>
      {trouble && <span role="alert">{trouble}</span>}
    </p>
  );
}
