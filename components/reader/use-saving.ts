import { useCallback, useEffect, useState } from 'preact/hooks';
import type { Say } from '@/components/shared/use-status';
import type { Article } from '@/utils/article/article';
import { type MessageKey, t } from '@/utils/i18n';
import type { ReaderServices } from './props';

export interface Saving {
  isSaved: boolean;
  isBusy: boolean;
  save(article: Article): void;
}

/** Whether the article is in the library, and how to save it; says how that went. Undefined where nothing is to save. */
export function useSaving(
  url: string,
  services: ReaderServices,
  isPrivate: boolean,
  say: Say,
): Saving | undefined {
  const [isSaved, setSaved] = useState(false);
  const [isBusy, setBusy] = useState(false);
  useEffect(() => {
    services.findSavedAt?.(url).then(
      (savedAt) => setSaved(savedAt !== null),
      // Not known: saving is offered, and updates what may be there.
      () => setSaved(false),
    );
  }, [url, services]);
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
      setSaved(true);
      if (isPrivate) say(t('readerSavedPrivate'));
      else say(t(result.updated ? 'readerSavedAgain' : 'readerSaved'));
    },
    [services, isPrivate, say],
  );
  return services.save && { isSaved, isBusy, save: (article) => void save(article) };
}
