import { useRef, useState } from 'preact/hooks';
import { download } from '@/utils/browser/download';
import { t } from '@/utils/i18n';
import { addBelongings, readBelongings, restoreBelongings } from '@/utils/settings/belongings';
import { readSettingsFile, writeSettingsFile } from '@/utils/settings/settings-file';
import { toSelectorTest } from '@/utils/sites/selector-fault';
import type { SettingProps } from './section';
import { type Left, SettingsReport } from './settings-report';

const fileName = 'qingye-settings.json';
/** Largest file that is read, in bytes: a dictionary of 4 MB, rules, and room. */
const largest = 10_000_000;

/** Writes all settings, rules and words to a file, and takes over those of one, with a report and a way back. */
export function SettingsFiles({ say, reload }: SettingProps) {
  const input = useRef<HTMLInputElement>(null);
  const [left, setLeft] = useState<Left>();
  const exportFile = async () => {
    download(new Blob([writeSettingsFile(await readBelongings())], { type: 'application/json' }), fileName);
    say(t('dictionaryExported', fileName));
  };
  const importFile = async (chosen: File) => {
    const file = chosen.size > largest ? undefined : readSettingsFile(await chosen.text());
    if (!file) return say(t('settingsNoFile'), true);
    try {
      const before = await readBelongings();
      const faults = await addBelongings(file, toSelectorTest(document));
      setLeft({ refused: file.refused, faults });
      const undo = () =>
        void restoreBelongings(before).then(
          () => {
            setLeft(undefined);
            reload();
            say(t('settingsUndone'));
          },
          () => say(t('optionsNotSaved'), true),
        );
      reload();
      say(t('settingsImported'), { label: t('libraryUndo'), onPress: undo });
    } catch {
      say(t('optionsNotSaved'), true);
    }
  };
  return (
    <>
      <h3>{t('settingsFile')}</h3>
      <p class="hint">{t('settingsFileHint')}</p>
      <div class="files">
        <button type="button" onClick={() => input.current?.click()}>
          {t('settingsImport')}
        </button>
        <input
          ref={input}
          type="file"
          hidden
          accept=".json,application/json"
          onChange={({ currentTarget }) => {
            const [chosen] = currentTarget.files ?? [];
            if (chosen) void importFile(chosen);
            // So that the same file can be chosen again.
            currentTarget.value = '';
          }}
        />
        <button type="button" onClick={() => void exportFile()}>
          {t('settingsExport')}
        </button>
      </div>
      {left && <SettingsReport left={left} />}
    </>
  );
}
