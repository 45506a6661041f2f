import { useRef } from 'preact/hooks';
import type { Say } from '@/components/shared/use-status';
import { download } from '@/utils/browser/download';
import { t, uiLanguage } from '@/utils/i18n';
import { decodeDictionary, largestFile, mergeDictionaries } from '@/utils/script/dictionary-file';

const fileName = 'qingye-dictionary.txt';

interface Props {
  readText(): string;
  onText(text: string): Promise<void>;
  onSaid: Say;
}

/** Brings rules in from a file, and writes them to one. */
export function DictionaryFiles({ readText, onText, onSaid }: Props) {
  const input = useRef<HTMLInputElement>(null);
  const importFile = async (file: File) => {
    const text =
      file.size > largestFile ? undefined : decodeDictionary(new Uint8Array(await file.arrayBuffer()));
    if (text === undefined) {
      onSaid(t('dictionaryImportFailed'), true);
      return;
    }
    const merged = mergeDictionaries(readText(), text);
    await onText(merged.text);
    const count = (number: number) => number.toLocaleString(uiLanguage());
    onSaid(t('dictionaryImported', count(merged.added), count(merged.changed)));
  };
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
        accept=".txt,.tsv,text/plain,text/tab-separated-values"
        onChange={({ currentTarget }) => {
          const [file] = currentTarget.files ?? [];
          if (file) void importFile(file);
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
