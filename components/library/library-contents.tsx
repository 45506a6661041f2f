import { toKeyPart } from '@/components/shared/key-part';
import { t } from '@/utils/i18n';
import { DamagedRecords } from './damaged-records';
import { SavedList } from './saved-list';
import type { Listing } from './use-library';

interface LibraryContentsProps {
  listing: Listing;
  onRetry(): void;
  onMore(): void;
  onDelete(id: string): void;
  onLeave(): void;
}

/** The list, or why there is none and what to do. */
export function LibraryContents({ listing, onRetry, onMore, onDelete, onLeave }: LibraryContentsProps) {
  if (listing.state === 'loading') return <p class="blank">{t('libraryLoading')}</p>;
  if (listing.state === 'failed')
    return (
      <div class="blank" role="alert">
        <p>{t(`libraryFailed_${toKeyPart(listing.failure)}`)}</p>
        <button type="button" class="plain" onClick={onRetry}>
          {t('libraryRetry')}
        </button>
      </div>
    );
  const { rows, total, query, damaged } = listing;
  return (
    <>
      <DamagedRecords ids={damaged} onDelete={onDelete} />
      {rows.length > 0 && (
        <SavedList rows={rows} total={total} onMore={onMore} onDelete={onDelete} onLeave={onLeave} />
      )}
      {rows.length === 0 && query && <p class="blank">{t('librarySearchNothing', query)}</p>}
      {rows.length === 0 && !query && damaged.length === 0 && (
        <div class="blank">
          <p class="blank-title">{t('libraryEmpty')}</p>
          <p>{t('libraryEmptyHint')}</p>
        </div>
      )}
    </>
  );
}
