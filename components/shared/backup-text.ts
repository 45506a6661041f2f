import { t, uiLanguage } from '@/utils/i18n';
import type { BackupHealth } from '@/utils/library/scheduled/backup-health';
import type { BackupFailure } from '@/utils/library/scheduled/backup-record';
import { toKeyPart } from './key-part';

const toDate = (iso: string): string =>
  new Intl.DateTimeFormat(uiLanguage(), { dateStyle: 'medium', timeStyle: 'short' }).format(new Date(iso));

/** Why a backup was not made and what to do, as a sentence. */
export const toBackupTrouble = (failure: BackupFailure): string => t(`backupFailed_${toKeyPart(failure)}`);

/** When the last backup was made, as a sentence. */
export const toBackupTime = ({ last }: Pick<BackupHealth, 'last'>): string =>
  last
    ? t('backupLast', toDate(last.at), last.articles.toLocaleString(uiLanguage()), last.fileName)
    : t('backupNever');

/** What is wrong with the backups and what to do, as a sentence; empty where nothing is. */
export function findBackupTrouble({ state, failure }: BackupHealth): string {
  if (failure) return toBackupTrouble(failure);
  return state === 'overdue' ? t('backupOverdue') : '';
}
