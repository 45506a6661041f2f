import { useRef } from 'preact/hooks';
import { Icon } from '@/components/shared/icon';
import { t } from '@/utils/i18n';

interface LibraryBarProps {
  /** How many articles there are; undefined while unknown. */
  total: number | undefined;
  isBusy: boolean;
  onExport(): void;
  onImport(file: File): void;
}

/** Name of the page, and the buttons that concern the whole library. */
export function LibraryBar({ total, isBusy, onExport, onImport }: LibraryBarProps) {
  const file = useRef<HTMLInputElement>(null);
  return (
    <header class="bar">
      <h1>
        {t('libraryTitle')}
        {total !== undefined && total > 0 && <span class="bar-count">{t('libraryCount', total)}</span>}
      </h1>
      <div class="bar-tools">
        <button type="button" class="plain" disabled={isBusy || total === 0} onClick={onExport}>
          <Icon name="export" />
          {t('libraryExport')}
        </button>
        <button type="button" class="plain" disabled={isBusy} onClick={() => file.current?.click()}>
          <Icon name="restore" />
          {t('libraryImport')}
        </button>
        <input
          ref={file}
          type="file"
          hidden
          accept="application/json,.json"
          onChange={({ currentTarget }) => {
            const [chosen] = currentTarget.files ?? [];
            if (chosen) onImport(chosen);
            // So that the same file can be chosen again.
            currentTarget.value = '';
          }}
        />
      </div>
    </header>
  );
}
