import { useId } from 'preact/hooks';
import { t } from '@/utils/i18n';
import { offeredModes, type ScriptMode } from '@/utils/script/mode';
import { Choice, type ChoiceOption } from './choice';

interface Props {
  label: string;
  /** Undefined until it is known; a mode that is not offered shows as none chosen. */
  mode: ScriptMode | undefined;
  onMode(mode: ScriptMode): void;
}

/** The script modes to choose from. */
export function ModeChoice({ label, mode, onMode }: Props) {
  return (
    <Choice
      name={useId()}
      label={label}
      options={offeredModes.map((value): ChoiceOption<ScriptMode> => ({ value, label: t(`mode_${value}`) }))}
      value={mode}
      onChoose={onMode}
    />
  );
}
