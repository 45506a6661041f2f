import { useEffect, useId, useRef, useState } from 'preact/hooks';
import { t } from '@/utils/i18n';
import { readRulesText, saveRulesText } from '@/utils/settings/user-rules';
import type { RuleFault } from '@/utils/sites/rule-fault';
import { toSelectorTest } from '@/utils/sites/selector-fault';
import { RuleFaults } from './rule-faults';
import { RuleFiles } from './rule-files';
import type { SettingProps } from './section';
import { selectLine } from './select-line';

/** The reader's own site rules as text: stored as they are written, once none of them has a fault. */
export function UserRules({ say }: SettingProps) {
  const area = useRef<HTMLTextAreaElement>(null);
  const [isLoaded, setLoaded] = useState(false);
  const [faults, setFaults] = useState<RuleFault[]>([]);
  const id = useId();

  const load = async () => {
    const text = await readRulesText();
    if (area.current) area.current.value = text;
    setLoaded(true);
  };
  useEffect(() => void load(), []);

  const save = async () => {
    const found = await saveRulesText(area.current?.value ?? '', toSelectorTest(document)).catch(
      () => undefined,
    );
    if (!found) return say(t('rulesNotSaved'), true);
    setFaults(found);
    say(t(found.length ? 'rulesRefused' : 'rulesSaved'), found.length > 0);
  };

  return (
    <>
      <p class="hint">{t('rulesHint')}</p>
      <div class="field">
        <label for={id}>{t('rulesText')}</label>
        <textarea
          id={id}
          ref={area}
          class="rules"
          rows={9}
          wrap="off"
          spellcheck={false}
          autocomplete="off"
          placeholder={'[example.com]\ncontent: .article-text\nstrip: .advertisement'}
          // Until the stored text is there, nothing may be written over it.
          readOnly={!isLoaded}
        />
        <RuleFaults faults={faults} onLine={(line) => area.current && selectLine(area.current, line)} />
      </div>
      <button type="button" disabled={!isLoaded} onClick={() => void save()}>
        {t('rulesSave')}
      </button>
      <RuleFiles
        readText={() => area.current?.value ?? ''}
        onImported={load}
        onFaults={setFaults}
        onSaid={say}
      />
    </>
  );
}
