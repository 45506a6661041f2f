import { Icon } from '@/components/shared/icon';
import { t } from '@/utils/i18n';
import { offeredModes, type ScriptMode } from '@/utils/script/mode';

interface ScriptSelectProps {
  mode: ScriptMode;
  /** Whether the text looks badly converted: `repair` stands first then. */
  needsRepair: boolean;
  onMode(mode: ScriptMode): void;
}

/** Chooses the script of the text. A native list: it works by keyboard, touch and screen reader everywhere. */
export function ScriptSelect({ mode, needsRepair, onMode }: ScriptSelectProps) {
  const modes = offeredModes(needsRepair);
  return (
    <label class="script-select" title={t('readerScript')}>
      <Icon name="script" />
      <select
        aria-label={t('readerScript')}
        value={mode}
        onChange={(event) => {
          const chosen = modes.find((offered) => offered === event.currentTarget.value);
          if (chosen && event.isTrusted) onMode(chosen);
        }}
      >
        {modes.map((offered) => (
          <option key={offered} value={offered}>
            {t(`mode_${offered}`)}
          </option>
        ))}
      </select>
    </label>
  );
}
