import { t } from '@/utils/i18n';
import type { Selection } from './use-selection';

/** The check box of a row; with Shift it selects all from the last one. */
export function RowCheck({ id, name, selection }: { id: string; name: string; selection: Selection }) {
  return (
    <label class="row-check">
      <input
        type="checkbox"
        aria-label={t('librarySelect', name)}
        checked={selection.has(id)}
        onClick={(event) => {
          if (!event.isTrusted) return;
          if (event.shiftKey) selection.extendTo(id);
          else selection.toggle(id);
        }}
      />
    </label>
  );
}
