import { formatDay, formatShare } from '@/components/shared/format-values';
import { t } from '@/utils/i18n';
import { htmlLang } from '@/utils/script/html-lang';
import { ActionButton } from './action-button';
import { LibraryIcon } from './library-icon';
import type { Row } from './list-rows';
import { MarkedText } from './marked-text';
import { RowCheck } from './row-check';
import { toHash } from './use-route';
import type { Selection } from './use-selection';

interface ArticleRowProps {
  row: Row;
  selection: Selection;
  onStar(isStarred: boolean): void;
  onEdit(): void;
  onDelete(): void;
}

/** What is known of an article, in one line below its text. */
function RowFacts({ entry }: Pick<Row, 'entry'>) {
  const lang = htmlLang('original', entry);
  const origin = entry.source ?? entry.siteName ?? entry.site;
  return (
    <span class="row-facts">
      {origin && <span lang={lang}>{origin}</span>}
      <time dateTime={entry.savedAt}>{formatDay(entry.savedAt)}</time>
      {entry.minutes > 0 && <span>{t('readerMinutes', entry.minutes)}</span>}
      {!entry.isRead && entry.share >= 0.01 && (
        <span>{t('libraryProgress', formatShare(Math.min(1, entry.share)))}</span>
      )}
      {entry.tags.map((tag) => (
        <span key={tag} class="row-tag">
          {tag}
        </span>
      ))}
    </span>
  );
}

/** One saved article in the list: a link to it, what is known of it, and what is done to it most. */
export function ArticleRow({ row: { entry, hit }, selection, onStar, onEdit, onDelete }: ArticleRowProps) {
  const name = entry.title || t('libraryUntitled');
  const lang = htmlLang('original', entry);
  return (
    <>
      <RowCheck id={entry.id} name={name} selection={selection} />
      <a
        class={entry.isRead ? 'row-link is-read' : 'row-link'}
        href={toHash({ name: 'article', id: entry.id })}
        data-id={entry.id}
      >
        {!entry.isRead && <span class="row-dot" role="img" aria-label={t('libraryUnread')} />}
        <span class="row-title" lang={lang}>
          {hit?.title.length ? <MarkedText pieces={hit.title} /> : name}
        </span>
        <span class="row-text" lang={lang}>
          {hit?.snippet.length ? <MarkedText pieces={hit.snippet} /> : entry.excerpt}
        </span>
        {(hit?.note || entry.note) && (
          <span class="row-note">
            <LibraryIcon name="note" />
            <span class="row-note-text">
              <span class="sr-only">{t('libraryNote')} </span>
              {hit?.note ? <MarkedText pieces={hit.note} /> : entry.note}
            </span>
          </span>
        )}
        <RowFacts entry={entry} />
      </a>
      <div class="row-tools">
        <ActionButton
          icon="star"
          class="row-star"
          label={t('libraryStarOne', name)}
          isPressed={entry.isStarred}
          onPress={() => onStar(!entry.isStarred)}
        />
        <ActionButton icon="tag" class="row-edit" label={t('libraryEditOne', name)} onPress={onEdit} />
        <ActionButton
          icon="trash"
          class="row-delete"
          label={t('libraryDeleteOne', name)}
          onPress={onDelete}
        />
      </div>
    </>
  );
}
