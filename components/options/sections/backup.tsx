import { BackupSchedule } from '../backup-schedule';
import type { Section } from '../section';
import { SettingsFiles } from '../settings-files';
import { SettingsReset } from '../settings-reset';

/** Copies of the library and of the settings in files, and the way back to the usual settings. */
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
    {
      id: 'settings',
      texts: ['settingsFile', 'settingsFileHint', 'settingsImport', 'settingsExport'],
      View: SettingsFiles,
    },
    { id: 'reset', texts: ['settingsReset', 'settingsResetHint'], View: SettingsReset },
  ],
};
