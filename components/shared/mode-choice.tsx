import { useId } from 'preact/hooks';
import { t } from '@/utils/i18n';
import { offeredModes, type ScriptMode } from '@/utils/script/mode';
import { Choice } from './choice';

interface Props {
  label: string;
  mode: ScriptMode;
  onMode(mode: ScriptMode): void;
}

/** The script modes to choose from. */
export function ModeChoice({ label, mode, onMode }: Props) {
  return (
    <Choice
      name={useId()}
      label={label}
      options={offeredModes.map((value) => ({ value, label: t(`mode_${value}`) }))}
      // A mode that is not offered shows as none chosen.
      value={mode as (typeof offeredModes)[number]}
      onChoose={onMode}
    />
  );
}
