import type { Say } from '@/components/shared/use-status';
import { t } from '@/utils/i18n';
import { addRules } from '@/utils/settings/user-rules';
import type { RuleFault } from '@/utils/sites/rule-fault';
import { toSelectorTest } from '@/utils/sites/selector-fault';
import { TextFiles } from './text-files';

/** Largest file that is looked into, in bytes; rules are refused far below that. */
const largest = 50_000_000;

interface Props {
  readText(): string;
  onFaults(faults: RuleFault[]): void;
  onSaid: Say;
}

/** Brings site rules in from a file, in place of those of the same names, and writes them to one. */
export function RuleFiles({ readText, onFaults, onSaid }: Props) {
  const importFile = async (file: File) => {
    const text = file.size > largest ? undefined : await file.text();
    const faults =
      text === undefined
        ? [{ line: 1, reason: 'too-large' as const, about: '' }]
        : await addRules(text, toSelectorTest(document)).catch(() => undefined);
    if (!faults) return onSaid(t('rulesNotSaved'), true);
    onFaults(faults);
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
