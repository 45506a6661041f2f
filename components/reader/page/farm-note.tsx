import { useMemo } from 'preact/hooks';
import { farmText } from '@/components/shared/farm-text';
import type { Article } from '@/utils/article/article';
import { readFarm } from '@/utils/detect/farm/read-farm';
import { t } from '@/utils/i18n';
import { sendMessage } from '@/utils/messaging';
import type { KnownFarm } from '@/utils/sites/farms/farm-list';
import { NoteButton } from './note-button';

interface Props {
  article: Article;
  /** The listed host, where the page's is one. */
  listed: KnownFarm | undefined;
  /** Nothing is offered in a private window, which remembers nothing. */
  isPrivate: boolean;
}

/**
 * The line above a text that says that it is a content farm's and why, with the offer for the farm's whole family; nothing
 * above other texts.
 */
export function FarmNote({ article, listed, isPrivate }: Props) {
  const farm = useMemo(() => readFarm(article, listed), [article, listed]);
  if (!farm) return null;
  const family = listed?.family;
  return (
    <p>
      {farmText(farm)}{' '}
      {family && !isPrivate && (
        <NoteButton
          label={t('farmFamilyAsk', family)}
          onPress={() => void sendMessage('openPage', { page: 'grant', hash: `family/${family}` })}
        />
      )}
    </p>
  );
}
