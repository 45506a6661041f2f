import { findBackupTrouble, toBackupTime } from '@/components/shared/backup-text';
import { Choice } from '@/components/shared/choice';
import { useBackupHealth } from '@/components/shared/use-backup-health';
import { t } from '@/utils/i18n';
import { schedules } from '@/utils/library/scheduled/backup-record';
import { canChooseFile } from '@/utils/library/scheduled/file-access';
import type { SettingProps } from './section';
import { useBackups } from './use-backups';

/** How often the library is written to a file by itself, to where, and how that went. */
export function BackupSchedule({ say }: SettingProps) {
  const health = useBackupHealth();
  const backups = useBackups(health, say);
  const trouble = health && findBackupTrouble(health);
  const isOn = health !== undefined && health.every !== 'off';
  return (
    <>
      <p class="hint">{t(canChooseFile() ? 'backupHintFile' : 'backupHintDownloads')}</p>
      <Choice
        name="backup"
        label={t('backupEvery')}
        options={schedules.map((value) => ({ value, label: t(`backupEvery_${value}`) }))}
        value={health?.every}
        onChoose={backups.schedule}
      />
      {isOn && <p>{health.file ? t('backupToFile', health.file) : t('backupToDownloads')}</p>}
      <div role="status">
        {trouble && <p class="faults">{trouble}</p>}
        <p>{backups.isBusy ? t('backupRunning') : health && toBackupTime(health)}</p>
      </div>
      <div class="files">
        {backups.isBusy ? (
          <button type="button" onClick={backups.stop}>
            {t('backupStop')}
          </button>
        ) : (
          <button type="button" onClick={(event) => event.isTrusted && backups.start()}>
            {t('backupNow')}
          </button>
        )}
        {isOn && canChooseFile() && (
          <button
            type="button"
            disabled={backups.isBusy}
            onClick={(event) => event.isTrusted && backups.chooseAgain()}
          >
            {t('backupChooseAgain')}
          </button>
        )}
      </div>
    </>
  );
}
