import { ToolButton } from '@/components/shared/tool-button';
import { t } from '@/utils/i18n';
import type { MendedPlaces } from './use-mended';

interface MendedBarProps extends MendedPlaces {
  /** Language of the article's own words. */
  lang: string | undefined;
  onClose(): void;
}

/** Leads from one mended place to the next while the focus stays on its buttons; says where one is. */
export function MendedBar({ count, place, go, lang, onClose }: MendedBarProps) {
  return (
    <section class="mended-bar" aria-label={t('readerMendedBar')}>
      <ToolButton icon="up" label={t('readerMendedPrevious')} onPress={() => go(-1)} />
      <p role="status">
        {place ? (
          <>
            <span class="number">{t('readerMendedPlace', place.number, count)}</span>{' '}
            <b lang={lang}>{place.text}</b> <small lang={lang}>{t('readerMendedFrom', place.original)}</small>
          </>
        ) : (
          t('readerMended', count)
        )}
      </p>
      <ToolButton icon="down" label={t('readerMendedNext')} onPress={() => go(1)} />
      <ToolButton icon="close" label={t('readerMendedHide')} onPress={onClose} />
    </section>
  );
}
