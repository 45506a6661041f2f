import { toKeyPart } from '@/components/shared/key-part';
import { t } from '@/utils/i18n';
import type { ListState } from '@/utils/library/live-list';
import { Blank } from './blank';
import { type ListView, toHash } from './use-route';
import type { SearchState } from './use-search';

interface ListBlankProps {
  list: Extract<ListState, { state: 'ready' }>;
  view: ListView;
  search: SearchState;
  onRetry(): void;
}

/** Whether a view is a part of the library, whatever is searched for. */
export const isNarrow = ({ tag, site, isUnread, isStarred }: ListView): boolean =>
  Boolean(tag || site || isUnread || isStarred);

/** Why the list has no rows, and what to do. */
export function ListBlank({ list, view, search, onRetry }: ListBlankProps) {
  if (search.state === 'failed')
    return (
      <Blank
        text={t(`librarySearch_${toKeyPart(search.failure)}`)}
        action={t('libraryRetry')}
        onAction={onRetry}
        isAlert
      />
    );
  if (!list.isWhole || (view.query.trim() && search.state === 'none'))
    return <p class="blank is-late">{t('libraryLoading')}</p>;
  if (view.query.trim())
    return (
      <Blank
        title={t('librarySearchNothing', view.query)}
        text={t('librarySearchNothingHint')}
        {...(isNarrow(view) && {
          action: t('librarySearchEverywhere'),
          href: toHash({ name: 'list', view: { query: view.query } }),
        })}
      />
    );
  if (view.isUnread && list.total && !view.tag && !view.site && !view.isStarred)
    return <Blank title={t('libraryUnreadNone')} text={t('libraryUnreadNoneHint')} />;
  if (view.isStarred && list.total && !view.tag && !view.site && !view.isUnread)
    return <Blank title={t('libraryStarredNone')} text={t('libraryStarredNoneHint')} />;
  if (list.total)
    return (
      <Blank
        title={t('libraryFilterNothing')}
        text={t('libraryFilterNothingHint')}
        action={t('libraryShowWhole')}
        href="#/"
      />
    );
  return <Blank title={t('libraryEmpty')} text={t('libraryEmptyHint')} />;
}
