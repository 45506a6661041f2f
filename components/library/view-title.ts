import { t } from '@/utils/i18n';
import type { Route } from './use-route';

/** Name of what a route shows, as the heading of the list says it. */
export function toViewTitle(route: Route): string {
  if (route.name === 'trash') return t('libraryTrash');
  if (route.name === 'damaged') return t('libraryDamagedPart');
  if (route.name === 'safety') return t('librarySafety');
  if (route.name !== 'list') return t('libraryTitle');
  const { tag, site, isUnread, isStarred } = route.view;
  const parts = [
    isUnread && t('libraryUnread'),
    isStarred && t('libraryStarredPart'),
    tag && t('libraryTagIs', tag),
    site,
  ].filter(Boolean);
  return parts.join(' · ') || t('libraryAll');
}
