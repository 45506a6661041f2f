import { useEffect, useState } from 'preact/hooks';
import { watchLibrary } from '@/utils/library/changes';
import { type BackupHealth, readBackupHealth } from '@/utils/library/scheduled/backup-health';
import { watchBackups } from '@/utils/library/scheduled/backup-record';

/** Milliseconds behind a change after which one looks again: many come at once. */
const pause = 300;

/** How the backups stand, kept up; undefined until it is known and where the library cannot be opened, which says so itself. */
export function useBackupHealth(): BackupHealth | undefined {
  const [health, setHealth] = useState<BackupHealth>();
  useEffect(() => {
    let timer: ReturnType<typeof setTimeout> | undefined;
    const look = () => {
      timer = undefined;
      readBackupHealth().then(setHealth, () => setHealth(undefined));
    };
    const lookSoon = () => {
      timer ??= setTimeout(look, pause);
    };
    look();
    const stops = [watchBackups(lookSoon), watchLibrary(lookSoon)];
    return () => {
      clearTimeout(timer);
      for (const stop of stops) stop();
    };
  }, []);
  return health;
}
