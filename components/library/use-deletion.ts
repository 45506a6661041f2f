import { useState } from 'preact/hooks';
import { t } from '@/utils/i18n';
import { type DeletedArticle, deleteArticle, restoreArticle } from '@/utils/library/delete-article';

/** What the notice below the list says, and how to undo what it tells of. */
export interface Notice {
  text: string;
  deleted?: DeletedArticle;
}

/**
 * Deleting with undo. The notice stays until the next deletion or until it is dismissed, so that nobody has to hurry.
 */
export function useDeletion() {
  const [notice, setNotice] = useState<Notice>();

  const remove = async (id: string) => {
    try {
      const deleted = await deleteArticle(id);
      setNotice({ text: t('libraryDeleted', deleted.title || t('libraryUntitled')), deleted });
    } catch {
      setNotice({ text: t('libraryDeleteFailed') });
    }
  };

  /** Brings the last deleted article back; answers its id where it did. */
  const undo = async (): Promise<string | undefined> => {
    const deleted = notice?.deleted;
    if (!deleted) return undefined;
    try {
      const isBack = await restoreArticle(deleted);
      setNotice({ text: t(isBack ? 'libraryRestored' : 'libraryRestoreNewer') });
      return deleted.id;
    } catch {
      setNotice({ text: t('libraryRestoreFailed'), deleted });
      return undefined;
    }
  };
  return { notice, remove, undo, dismiss: () => setNotice(undefined) };
}
