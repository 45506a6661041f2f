import { useRef } from 'preact/hooks';
import type { Say } from '@/components/shared/use-status';
import { download } from '@/utils/browser/download';
import { t } from '@/utils/i18n';

interface Props {
  /** Name of the file that is written. */
  fileName: string;
  /** Kinds of files that may be chosen, as `accept` has them. */
  accept: string;
  readText(): string;
  onFile(file: File): Promise<void>;
  onSaid: Say;
}

/** Brings what a text area of the settings holds in from a file, and writes it to one. */
export function TextFiles({ fileName, accept, readText, onFile, onSaid }: Props) {
  const input = useRef<HTMLInputElement>(null);
  const exportFile = () => {
    download(new Blob([readText()], { type: 'text/plain' }), fileName);
    onSaid(t('dictionaryExported', fileName));
  };
  return (
    <div class="files">
      <button type="button" onClick={() => input.current?.click()}>
        {t('dictionaryImport')}
      </button>
      <input
        ref={input}
        type="file"
        hidden
        accept={accept}
        onChange={({ currentTarget }) => {
          const [file] = currentTarget.files ?? [];
          if (file) void onFile(file);
          // So that the same file can be chosen again.
          currentTarget.value = '';
        }}
      />
      <button type="button" onClick={exportFile}>
        {t('dictionaryExport')}
      </button>
    </div>
  );
}
