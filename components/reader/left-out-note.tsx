import { t } from '@/utils/i18n';
import { isSafeLink } from './safe-address';

/** Behind a text whose rest the page keeps for subscribers: says so, and leads to the page. */
export function LeftOutNote({ url }: { url: string }) {
  return (
    <p class="left-out">
      {t('readerRestLeftOut')}{' '}
      {isSafeLink(url) && (
        <a href={url} target="_blank" rel="noopener noreferrer">
          {t('readerOriginalPage')}
        </a>
      )}
    </p>
  );
}
