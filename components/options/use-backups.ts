import { useRef, useState } from 'preact/hooks';
import { toBackupTrouble } from '@/components/shared/backup-text';
import type { Say } from '@/components/shared/use-status';
import { syncBackupAlarm } from '@/utils/browser/backup-alarm';
import { download } from '@/utils/browser/download';
import { t } from '@/utils/i18n';
import { toFailure } from '@/utils/library/failure';
import { backUp, exportBackup, setSchedule, toBackupName } from '@/utils/library/scheduled/back-up';
import type { BackupHealth } from '@/utils/library/scheduled/backup-health';
import type { Schedule } from '@/utils/library/scheduled/backup-record';
import { canChooseFile, chooseFile } from '@/utils/library/scheduled/file-access';
import { requestDownloads } from '@/utils/library/scheduled/write-download';

export interface Backups {
  isBusy: boolean;
  /** Sets the schedule; asks where to, where that is not known. All of these are to be called in a click. */
  schedule(every: Schedule): void;
  /** Chooses another file. */
  chooseAgain(): void;
  /** Makes a backup now. */
  start(): void;
  /** Ends the one that is being made. */
  stop(): void;
}

/** Setting up and making backups, in the settings. */
export function useBackups(health: BackupHealth | undefined, say: Say): Backups {
  const [isBusy, setBusy] = useState(false);
  const stopper = useRef<AbortController>(undefined);

  /** Does one thing at a time and says what it fails for. */
  const attempt = async (work: (signal: AbortSignal) => Promise<void>) => {
    if (isBusy) return;
    setBusy(true);
    const stop = new AbortController();
    stopper.current = stop;
    const { signal } = stop;
    await work(signal).catch((error) =>
      say(signal.aborted ? t('backupStopped') : toBackupTrouble(toFailure(error)), true),
    );
    setBusy(false);
  };

  const writeNow = async (signal: AbortSignal) => {
    const outcome = await backUp({ asks: true, signal });
    if (outcome.ok) say(t('backupDone'));
    else if (outcome.failure !== 'busy') say(toBackupTrouble(outcome.failure), true);
  };
  const choose = () => chooseFile(toBackupName().replace(/-[\d-]+(?=\.)/, ''), t('backupFileKind'));

  const setTo = async (every: Schedule, file: FileSystemFileHandle | undefined, signal: AbortSignal) => {
    await setSchedule(every, file && { file });
    await syncBackupAlarm();
    if (every !== 'off') await writeNow(signal);
  };
  return {
    isBusy,
    schedule: (every) =>
      void attempt(async (signal) => {
        if (every === 'off' || health?.hasPlace) return setTo(every, undefined, signal);
        if (canChooseFile()) {
          const file = await choose();
          if (file) await setTo(every, file, signal);
        } else if (await requestDownloads().catch(() => false)) await setTo(every, undefined, signal);
        else say(t('backupRefused'), true);
      }),
    chooseAgain: () =>
      void attempt(async (signal) => {
        const file = await choose();
        if (file && health) await setTo(health.every, file, signal);
      }),
    start: () =>
      void attempt(async (signal) => {
        if (health?.hasPlace) return writeNow(signal);
        const { blob, fileName } = await exportBackup({ signal });
        download(blob, fileName);
        say(t('backupDone'));
      }),
    stop: () => stopper.current?.abort(),
  };
}
