import { browser } from 'wxt/browser';
import { backUpIfDue } from '../library/scheduled/back-up';
import { readBackupRecord } from '../library/scheduled/backup-record';
import { keepAwake } from './keep-awake';

const alarmName = 'backup';
/** Minutes between two looks at whether a backup is due. */
const periodInMinutes = 60;

/** Lets the background be woken where there is a schedule, and only there. Called after it was changed, too. */
export async function syncBackupAlarm(): Promise<void> {
  const { every } = await readBackupRecord();
  if (every === 'off') await browser.alarms.clear(alarmName);
  // One that is there goes on as it is.
  else if (!(await browser.alarms.get(alarmName)))
    await browser.alarms.create(alarmName, { delayInMinutes: 1, periodInMinutes });
}

/**
 * Makes backups on time while the browser runs; alarms may be gone after it was closed. A library that cannot be opened says so when
 * somebody looks at it.
 */
export function mountBackups(): void {
  browser.runtime.onInstalled.addListener(() => void syncBackupAlarm());
  browser.runtime.onStartup.addListener(() => void syncBackupAlarm());
  browser.alarms.onAlarm.addListener(({ name }) => {
    if (name === alarmName) void keepAwake(backUpIfDue().catch(() => false));
  });
}
