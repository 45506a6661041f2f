import { useId } from 'preact/hooks';
import { t } from '@/utils/i18n';
import { offeredModes, type ScriptMode } from '@/utils/script/mode';
import { Choice, type ChoiceOption } from './choice';

interface Props {
  label: string;
  /** Undefined until it is known. */
  mode: ScriptMode | undefined;
  /** Whether the text looks badly converted: `repair` stands first then. */
  needsRepair?: boolean;
  onMode(mode: ScriptMode): void;
}

/** The script modes to choose from. */
export function ModeChoice({ label, mode, needsRepair = false, onMode }: Props) {
  return (
    <Choice
      name={useId()}
      label={label}
      options={offeredModes(needsRepair).map(
        (value): ChoiceOption<ScriptMode> => ({ value, label: t(`mode_${value}`) }),
      )}
      value={mode}
      onChoose={onMode}
    />
  );
}
