import type { ComponentChildren } from 'preact';
import { useRef } from 'preact/hooks';
import { t } from '@/utils/i18n';
import { ActionButton } from './action-button';

interface LibraryBarProps {
  /** Whether there is something to export. */
  hasContent: boolean;
  onExport(): void;
  onImport(file: File): void;
  onHelp(): void;
  /** What stands below the name. */
  children: ComponentChildren;
}

/** Name of the page, and the buttons that concern the whole library. */
export function LibraryBar({ hasContent, onExport, onImport, onHelp, children }: LibraryBarProps) {
  const file = useRef<HTMLInputElement>(null);
  return (
    <header>
      <div class="bar">
        <h1>{t('libraryTitle')}</h1>
        <div class="bar-tools">
          <ActionButton
            icon="export"
            class="bar-export"
            label={t('libraryExport')}
            text={t('libraryExport')}
            disabled={!hasContent}
            onPress={onExport}
          />
          <ActionButton
            icon="import"
            label={t('libraryImport')}
            text={t('libraryImport')}
            onPress={() => file.current?.click()}
          />
          <ActionButton icon="help" label={t('libraryShortcuts')} shortcut="?" onPress={onHelp} />
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
      </div>
      {children}
    </header>
  );
}
