import { t, uiLanguage } from '@/utils/i18n';
import { toSizeText } from './size-text';
import { toHash } from './use-route';
import type { StorageHealth } from './use-storage-health';

interface HealthLineProps {
  /** How many articles there are. */
  total: number;
  damaged: number;
  health: StorageHealth | undefined;
}

/** How the library is, in a line: how much there is, how safe it is, and where one sees more. */
export function HealthLine({ total, damaged, health }: HealthLineProps) {
  return (
    <p class="health">
      <span>{t('libraryCount', total.toLocaleString(uiLanguage()))}</span>
      {health?.usage !== undefined && <span>{toSizeText(health.usage)}</span>}
      {health && (
        <span class={health.isProtected ? '' : 'trouble'}>
          {t(health.isProtected ? 'libraryProtected' : 'libraryUnprotected')}
        </span>
      )}
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
