import { useState } from 'preact/hooks';
import { Icon } from '@/components/shared/icon';
import type { Removal } from '@/utils/article/article';
import { t } from '@/utils/i18n';

interface RemovalItemProps {
  removal: Removal;
  isRestored: boolean;
  onToggle(): void;
  lang: string | undefined;
}

/** Text up to this many characters is shown whole. */
const clipAt = 120;

/** One removed block: why it went, what it said, and the button that puts it back or takes it out again. */
export function RemovalItem({ removal, isRestored, onToggle, lang }: RemovalItemProps) {
  const [isWhole, setWhole] = useState(false);
  const text = removal.text.replace(/\s+/g, ' ').trim();
  const isLong = text.length > clipAt;
  return (
    <li class={isRestored ? 'removal is-restored' : 'removal'}>
      <p class="reason">{t(`kind_${removal.kind}`)}</p>
      <button type="button" class="quiet" onClick={onToggle}>
        <Icon name={isRestored ? 'remove' : 'restore'} />
        {t(isRestored ? 'readerTakeOut' : 'readerPutBack')}
      </button>
      <p class="removed-text" lang={lang}>
        {isLong && !isWhole ? `${text.slice(0, clipAt)}…` : text || t('readerRemovedImage')}
      </p>
      {isLong && (
        <button type="button" class="quiet" aria-expanded={isWhole} onClick={() => setWhole(!isWhole)}>
          {t(isWhole ? 'readerShowLess' : 'readerShowAll')}
        </button>
      )}
    </li>
  );
}
