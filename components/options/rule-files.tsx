import { useRef } from 'preact/hooks';
import type { Say } from '@/components/shared/use-status';
import { download } from '@/utils/browser/download';
import { t } from '@/utils/i18n';
import { addRules } from '@/utils/settings/user-rules';
import type { RuleFault } from '@/utils/sites/rule-fault';

const fileName = 'qingye-rules.txt';
/** Largest file that is read, in bytes. */
const largest = 2_000_000;

interface Props {
  readText(): string;
  onImported(): Promise<void>;
  onFaults(faults: RuleFault[]): void;
  onSaid: Say;
}

/** Brings site rules in from a file, in place of those of the same names, and writes them to one. */
export function RuleFiles({ readText, onImported, onFaults, onSaid }: Props) {
  const input = useRef<HTMLInputElement>(null);
  const importFile = async (file: File) => {
    const faults = file.size > largest ? undefined : await addRules(await file.text()).catch(() => undefined);
    if (!faults) return onSaid(t('rulesNotSaved'), true);
    onFaults(faults);
    if (!faults.length) await onImported();
    onSaid(t(faults.length ? 'rulesRefused' : 'rulesImported'), faults.length > 0);
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
        accept=".txt,text/plain"
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
