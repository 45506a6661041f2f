import { findBackupTrouble } from '@/components/shared/backup-text';
import { useBackupHealth } from '@/components/shared/use-backup-health';
import { t, uiLanguage } from '@/utils/i18n';
import type { BackupHealth } from '@/utils/library/scheduled/backup-health';
import { toSizeText } from './size-text';
import { toHash } from './use-route';
import type { StorageHealth } from './use-storage-health';

interface HealthLineProps {
  /** How many articles there are. */
  total: number;
  damaged: number;
  health: StorageHealth | undefined;
}

/** When the last backup was made, or what is wrong with the backups; leads to where they are set up. */
function BackupFact({ health }: { health: BackupHealth }) {
  const trouble = findBackupTrouble(health);
  const text = trouble
    ? t('backupTrouble')
    : health.last
      ? t('backupOn', toDay(health.last.at))
      : t('backupNone');
  return (
    <a
      class={trouble || !health.last ? 'trouble' : undefined}
      href="/options.html#backup"
      title={trouble || undefined}
    >
      {text}
    </a>
  );
}

const toDay = (iso: string): string =>
  new Intl.DateTimeFormat(uiLanguage(), { dateStyle: 'medium' }).format(new Date(iso));

/** How the library is, in a line: how much there is, how safe it is, and where one sees more. */
export function HealthLine({ total, damaged, health }: HealthLineProps) {
  const backups = useBackupHealth();
  return (
    <p class="health">
      <span>{t('libraryCount', total.toLocaleString(uiLanguage()))}</span>
      {health?.usage !== undefined && <span>{toSizeText(health.usage)}</span>}
      {health && (
        <span class={health.isProtected ? '' : 'trouble'}>
          {t(health.isProtected ? 'libraryProtected' : 'libraryUnprotected')}
        </span>
      )}
      {backups && total > 0 && <BackupFact health={backups} />}
      {health?.isShort && <span class="trouble">{t('librarySpaceShort')}</span>}
      {damaged > 0 && (
        <a class="trouble" href={toHash({ name: 'damaged' })}>
          {t('libraryDamagedCount', damaged.toLocaleString(uiLanguage()))}
        </a>
      )}
      <a href={toHash({ name: 'safety' })}>{t('librarySpaceOpen')}</a>
    </p>
  );
}
