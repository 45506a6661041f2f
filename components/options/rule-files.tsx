import type { Say } from '@/components/shared/use-status';
import { t } from '@/utils/i18n';
import { addRules } from '@/utils/settings/user-rules';
import type { RuleFault } from '@/utils/sites/rule-fault';
import { TextFiles } from './text-files';

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
  const importFile = async (file: File) => {
    const faults = file.size > largest ? undefined : await addRules(await file.text()).catch(() => undefined);
    if (!faults) return onSaid(t('rulesNotSaved'), true);
    onFaults(faults);
    if (!faults.length) await onImported();
    onSaid(t(faults.length ? 'rulesRefused' : 'rulesImported'), faults.length > 0);
  };
  return (
    <TextFiles
      fileName="qingye-rules.txt"
      accept=".txt,text/plain"
      readText={readText}
      onFile={importFile}
      onSaid={onSaid}
    />
  );
}
