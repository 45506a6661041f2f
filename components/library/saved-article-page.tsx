import { useEffect, useLayoutEffect, useState } from 'preact/hooks';
import { toKeyPart } from '@/components/shared/key-part';
import { t } from '@/utils/i18n';
import { toFailure } from '@/utils/library/failure';
import { type ArticleImages, readImages } from '@/utils/library/images/read-images';
import { readArticle, type SavedReading } from '@/utils/library/read-library';
import type { SaveFailure } from '@/utils/messaging';
import type { Settings } from '@/utils/settings/settings';
import { findLeftAt } from './left-at';
import { SavedArticle } from './saved-article';

interface SavedArticlePageProps {
  id: string;
  settings: Settings;
  onClose(): void;
  onDelete(): void;
}

type Reading =
  | (Extract<SavedReading, { ok: true }> & { images: ArticleImages })
  | Extract<SavedReading, { ok: false }>
  | { ok: false; failure: 'unreadable'; cause: SaveFailure };

async function read(id: string): Promise<Reading> {
  try {
    const position = findLeftAt(id);
    const [reading, images] = await Promise.all([readArticle(id), readImages(id)]);
    if (!reading.ok) return reading;
    return { ...reading, state: { ...reading.state, ...(position && { position }) }, images };
  } catch (error) {
    return { ok: false, failure: 'unreadable', cause: toFailure(error) };
  }
}

/** One saved article in the reading view, or why it cannot be shown and what to do. */
export function SavedArticlePage({ id, settings, onClose, onDelete }: SavedArticlePageProps) {
  const [shown, setShown] = useState<{ reading: Reading; attempt: number }>();
  const [attempt, setAttempt] = useState(0);
  // The list may be scrolled. Before the article is there, which may go on where it was left.
  useLayoutEffect(() => scrollTo({ top: 0, behavior: 'instant' }), []);
  useEffect(() => {
    void read(id).then((reading) => setShown({ reading, attempt }));
  }, [id, attempt]);

  if (!shown)
    return (
      <main class="library">
        <p class="blank">{t('libraryLoading')}</p>
      </main>
    );
  const { reading } = shown;
  if (reading.ok)
    return (
      <SavedArticle
        key={shown.attempt}
        reading={reading}
        images={reading.images}
        settings={settings}
        onClose={onClose}
        onDelete={onDelete}
        onRestored={() => setAttempt(attempt + 1)}
      />
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
