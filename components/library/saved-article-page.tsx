import { useEffect, useState } from 'preact/hooks';
import { toKeyPart } from '@/components/shared/key-part';
import { t } from '@/utils/i18n';
import { toFailure } from '@/utils/library/failure';
import { readArticle, type SavedReading } from '@/utils/library/read-library';
import type { SaveFailure } from '@/utils/messaging';
import type { Settings } from '@/utils/settings/settings';
import { SavedArticle } from './saved-article';

interface SavedArticlePageProps {
  id: string;
  settings: Settings;
  onClose(): void;
  onDelete(): void;
}

type Reading = SavedReading | { ok: false; failure: 'unreadable'; cause: SaveFailure };

/** One saved article in the reading view, or why it cannot be shown and what to do. */
export function SavedArticlePage({ id, settings, onClose, onDelete }: SavedArticlePageProps) {
  const [reading, setReading] = useState<Reading>();
  useEffect(() => {
    readArticle(id)
      .catch((error): Reading => ({ ok: false, failure: 'unreadable', cause: toFailure(error) }))
      .then(setReading);
  }, [id]);

  if (!reading)
    return (
      <main class="library">
        <p class="blank">{t('libraryLoading')}</p>
      </main>
    );
  if (reading.ok)
    return (
      <SavedArticle article={reading.article} settings={settings} onClose={onClose} onDelete={onDelete} />
    );
  return (
    <main class="library">
      <div class="blank" role="alert">
        <h1 class="blank-title">{t('libraryTitle')}</h1>
        <p>
          {reading.failure === 'unreadable'
            ? t(`libraryFailed_${toKeyPart(reading.cause)}`)
            : t(`libraryRead_${toKeyPart(reading.failure)}`)}
        </p>
        <button type="button" class="plain" onClick={onClose}>
          {t('libraryBack')}
        </button>
      </div>
    </main>
  );
}
