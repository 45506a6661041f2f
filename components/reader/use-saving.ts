import { useCallback, useEffect, useState } from 'preact/hooks';
import type { Say } from '@/components/shared/use-status';
import type { Article } from '@/utils/article/article';
import { type MessageKey, t } from '@/utils/i18n';
import type { SavedMark } from '@/utils/messaging';
import type { ReaderServices } from './props';

export interface Saving {
  /** Undefined where it is not in the library. */
  saved: SavedMark | undefined;
  isBusy: boolean;
  /** The article is saved, and its images are being stored. */
  isKeepingImages: boolean;
  save(article: Article): void;
}

/** Whether the article is in the library, and how to save it; says how that went. Undefined where nothing is to save. */
export function useSaving(
  url: string,
  services: ReaderServices,
  isPrivate: boolean,
  say: Say,
): Saving | undefined {
  const [saved, setSaved] = useState<SavedMark>();
  const [isBusy, setBusy] = useState(false);
  const [keeping, setKeeping] = useState(0);
  useEffect(() => {
    services.findSaved?.(url).then(
      (found) => setSaved(found ?? undefined),
      // Not known: saving is offered, and updates what may be there.
      () => setSaved(undefined),
    );
  }, [url, services]);
  const keepImages = useCallback(
    async (id: string) => {
      if (!services.keepImages) return;
      setKeeping((count) => count + 1);
      // Broken off, it goes on when the page is saved again; the saved article tells of it.
      const kept = await services.keepImages(id).catch(() => undefined);
      setKeeping((count) => count - 1);
      if (kept?.missing) say(t('readerSavedSomeImages', kept.stored, kept.missing));
      else if (kept?.stored) say(t('readerSavedImages', kept.stored));
    },
    [services, say],
  );
  const save = useCallback(
    async (article: Article) => {
      setBusy(true);
      const result = await services
        .save?.(article)
        .catch(() => ({ ok: false, failure: 'interrupted' }) as const);
      setBusy(false);
      if (!result?.ok) {
        say(t(`save_${result?.failure ?? 'unknown'}`.replace('-', '_') as MessageKey), true);
        return;
      }
      setSaved({ id: result.id, savedAt: new Date().toISOString() });
      if (isPrivate) say(t('readerSavedPrivate'));
      else say(t(result.updated ? 'readerSavedAgain' : 'readerSaved'));
      await keepImages(result.id);
    },
    [services, isPrivate, say, keepImages],
  );
  return (
    services.save && {
      saved,
      isBusy,
      isKeepingImages: keeping > 0,
      save: (article) => void save(article),
    }
  );
}
