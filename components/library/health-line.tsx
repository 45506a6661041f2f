import { findBackupTrouble } from '@/components/shared/backup-text';
import { formatDay, formatNumber } from '@/components/shared/format-values';
import { useBackupHealth } from '@/components/shared/use-backup-health';
import { t } from '@/utils/i18n';
import type { ListState } from '@/utils/library/live-list';
import type { BackupHealth } from '@/utils/library/scheduled/backup-health';
import { toSizeText } from './size-text';
import { toHash } from './use-route';
import type { StorageHealth } from './use-storage-health';

interface HealthLineProps {
  list: ListState;
  health: StorageHealth | undefined;
}

/** When the last backup was made, or what is wrong with the backups; leads to where they are set up. */
function BackupFact({ health }: { health: BackupHealth }) {
  const trouble = findBackupTrouble(health);
  const text = trouble
    ? t('backupTrouble')
    : health.last
      ? t('backupOn', formatDay(health.last.at))
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

/** How the library is, in a line: how much there is, how safe it is, and where one sees more. Its room is kept until that is known. */
export function HealthLine({ list, health }: HealthLineProps) {
  if (list.state !== 'ready' || list.total === undefined) return <p class="health" />;
  return <HealthFacts total={list.total} damaged={list.damaged} health={health} />;
}

interface HealthFactsProps extends Pick<HealthLineProps, 'health'> {
  total: number;
  damaged: number;
}

function HealthFacts({ total, damaged, health }: HealthFactsProps) {
  const backups = useBackupHealth();
  return (
    <p class="health">
      <span>{t('libraryCount', formatNumber(total))}</span>
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
          {t('libraryDamagedCount', formatNumber(damaged))}
        </a>
      )}
      <a href={toHash({ name: 'safety' })}>{t('librarySpaceOpen')}</a>
    </p>
  );
}
