import type { ComponentChildren } from 'preact';
import { formatNumber } from '@/components/shared/format-values';
import { t } from '@/utils/i18n';
import { ActionButton } from './action-button';
import type { Selection } from './use-selection';

interface BulkBarProps {
  selection: Selection;
  /** How many rows the list has. */
  total: number;
  children: ComponentChildren;
}

/** What can be done to the selected rows. Stays in sight; there only while something is selected. */
export function BulkBar({ selection, total, children }: BulkBarProps) {
  const count = selection.chosen.length;
  const say = formatNumber;
  if (!count) return null;
  return (
    <section class="bulk" aria-label={t('libraryBulk')}>
      <p class="bulk-count" role="status">
        {t('librarySelected', say(count))}
      </p>
      {count < total && (
        <ActionButton
          icon="all"
          label={t('librarySelectAll', say(total))}
          text={t('librarySelectAll', say(total))}
          shortcut="Control+A"
          onPress={selection.all}
        />
      )}
      <div class="bulk-tools">{children}</div>
      <ActionButton
        icon="close"
        class="bulk-close"
        label={t('librarySelectNone')}
        shortcut="Escape"
        onPress={selection.clear}
      />
    </section>
  );
}
