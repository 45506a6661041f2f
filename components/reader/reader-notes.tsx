import type { ComponentChildren } from 'preact';
import { Icon } from '@/components/shared/icon';
import { t } from '@/utils/i18n';
import { PagesNote } from './pages-note';
import type { ReaderProps } from './props';

type ReaderNotesProps = Pick<
  ReaderProps,
  | 'isReadable'
  | 'candidate'
  | 'onCandidate'
  | 'loadsImages'
  | 'onLoadImages'
  | 'onKeepImages'
  | 'ruleTrouble'
  | 'paging'
> & {
  candidates: number;
  hasRemoteImages: boolean;
  /** What there is to say of the script. */
  repair: ComponentChildren;
  /** What the place has to say in which the view stands. */
  own: ComponentChildren;
};

/** What the reader should know before the text, each with what to do about it; nothing where all is as usual. */
export function ReaderNotes(props: ReaderNotesProps) {
  const { isReadable = true, candidate = 0, candidates, onCandidate, onLoadImages } = props;
  const hasChoice = onCandidate !== undefined && candidates > 1;
  const asksForImages = !props.loadsImages && props.hasRemoteImages && onLoadImages !== undefined;
  return (
    <div class="notes">
      {props.own}
      {!isReadable && <p>{t('readerDoubtful')}</p>}
      {props.repair}
      {props.ruleTrouble && <p>{t(`readerRule_${props.ruleTrouble}`)}</p>}
      {props.paging && <PagesNote paging={props.paging} />}
      {hasChoice && (
        <p class="alone">
          <button type="button" class="quiet" onClick={() => onCandidate((candidate + 1) % candidates)}>
            <Icon name="next" />
            {candidate + 1 < candidates
              ? t('readerNextCandidate', candidate + 1, candidates)
              : t('readerFirstCandidate', candidates)}
          </button>
        </p>
      )}
      {asksForImages && (
        <p>
          {t('readerImagesHeld')}{' '}
          <button type="button" class="quiet" onClick={onLoadImages}>
            {t('readerLoadImages')}
          </button>
          {props.onKeepImages && (
            <button type="button" class="quiet" onClick={props.onKeepImages}>
              {t('readerKeepImages')}
            </button>
          )}
        </p>
      )}
    </div>
  );
}
