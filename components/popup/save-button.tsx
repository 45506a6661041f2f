import { useState } from 'preact/hooks';
import { t } from '@/utils/i18n';
import type { ImagesKept, SaveFailure, SaveResult } from '@/utils/messaging';

const failures = {
  quota: 'save_quota',
  interrupted: 'save_interrupted',
  'newer-data': 'save_newer_data',
  unknown: 'save_unknown',
} as const satisfies Record<SaveFailure, string>;

interface Props {
  isReady: boolean;
  isSaved: boolean;
  isPrivate: boolean;
  onSave(): Promise<SaveResult>;
  /** Stores the images of what was saved. */
  onKeepImages(id: string): Promise<ImagesKept>;
  /** Tells the person what happened. */
  onSaid(text: string, isFailure?: boolean): void;
}

/** Saves the article; in a private window it says that the article stays. */
export function SaveButton({ isReady, isSaved, isPrivate, onSave, onKeepImages, onSaid }: Props) {
  const [isSaving, setSaving] = useState(false);
  const save = async () => {
    // The button is not disabled meanwhile: it would lose the focus.
    if (isSaving) return;
    setSaving(true);
    const result = await onSave();
    setSaving(false);
    if (!result.ok) return onSaid(t(failures[result.failure]), true);
    onSaid(t('popupSaved'));
    const kept = await onKeepImages(result.id).catch(() => undefined);
    if (kept?.missing) onSaid(t('readerSavedSomeImages', kept.stored, kept.missing));
    else if (kept?.stored) onSaid(t('readerSavedImages', kept.stored));
  };
  return (
    <>
      <button class="save" type="button" disabled={!isReady} aria-busy={isSaving} onClick={() => void save()}>
        {t(isSaved ? 'popupSaveAgain' : 'popupSave')}
      </button>
      {isPrivate && <p class="hint">{t('popupPrivateSave')}</p>}
    </>
  );
}
