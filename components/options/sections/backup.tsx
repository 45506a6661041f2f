import { BackupSchedule } from '../backup-schedule';
import type { Section } from '../section';

/** Copies of the library in a file. */
export const backup: Section = {
  id: 'backup',
  title: 'backupTitle',
  words: 'backupWords',
  settings: [
    {
      id: 'schedule',
      texts: ['backupHintFile', 'backupEvery', 'backupNow', 'backupChooseAgain'],
      View: BackupSchedule,
    },
  ],
};
