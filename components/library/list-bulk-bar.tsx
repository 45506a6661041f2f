import { t } from '@/utils/i18n';
import { ActionButton } from './action-button';
import { BulkBar } from './bulk-bar';
import type { Row } from './list-rows';
import type { Selection } from './use-selection';

interface ListBulkBarProps {
  /** The selected rows. */
  rows: readonly Row[];
  total: number;
  selection: Selection;
  onStar(): void;
  onRead(): void;
  onTag(): void;
  onExport(): void;
  onDelete(): void;
}

/** What can be done to selected articles. */
export function ListBulkBar({ rows, total, selection, ...on }: ListBulkBarProps) {
  const isStarred = rows.every(({ entry }) => entry.isStarred);
  const isRead = rows.every(({ entry }) => entry.isRead);
  const star = t(isStarred ? 'libraryUnstar' : 'libraryStar');
  const read = t(isRead ? 'libraryMarkUnread' : 'libraryMarkRead');
  return (
    <BulkBar selection={selection} total={total}>
      <ActionButton
        icon="tag"
        label={t('libraryTag')}
        text={t('libraryTag')}
        shortcut="t"
        onPress={on.onTag}
      />
      <ActionButton icon="star" label={star} text={star} shortcut="s" onPress={on.onStar} />
      <ActionButton icon="read" label={read} text={read} shortcut="u" onPress={on.onRead} />
      <ActionButton
        icon="export"
        label={t('libraryExportSome')}
        text={t('libraryExportSome')}
        shortcut="e"
        onPress={on.onExport}
      />
      <ActionButton
        icon="trash"
        label={t('libraryDelete')}
        text={t('libraryDelete')}
        shortcut="Delete"
        onPress={on.onDelete}
      />
    </BulkBar>
  );
}
