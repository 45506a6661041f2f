import { useEffect, useRef, useState } from 'preact/hooks';
import type { Say } from '@/components/shared/use-status';
import { t } from '@/utils/i18n';
import { readRulesText, saveRulesText, watchUserRules } from '@/utils/settings/user-rules';
import type { RuleFault } from '@/utils/sites/rule-fault';
import { toSelectorTest } from '@/utils/sites/selector-fault';
import { mergeRuleTexts } from '@/utils/sites/text-form/merge-rules';

/**
 * The reader's own site rules in a text area, stored when they are saved. What is stored meanwhile from elsewhere (a file, the picker,
 * another tab) comes in, and what is being written stays.
 */
export function useRules(say: Say) {
  const area = useRef<HTMLTextAreaElement>(null);
  /** What was stored when the text area last took it in. */
  const base = useRef('');
  const [isReady, setReady] = useState(false);
  const [faults, setFaults] = useState<RuleFault[]>([]);

  const takeIn = async () => {
    const stored = await readRulesText();
    const field = area.current;
    if (!field) return;
    const text = mergeRuleTexts(field.value, base.current, stored);
    base.current = stored;
    if (field.value !== text) field.value = text;
    setReady(true);
  };
  useEffect(() => {
    void takeIn();
    return watchUserRules(() => void takeIn());
  }, []);

  const save = async () => {
    await takeIn();
    const found = await saveRulesText(area.current?.value ?? '', toSelectorTest(document)).catch(
      () => undefined,
    );
    if (!found) return say(t('rulesNotSaved'), true);
    setFaults(found);
    say(t(found.length ? 'rulesRefused' : 'rulesSaved'), found.length > 0);
  };
  return { area, isReady, faults, setFaults, save };
}
