import { useId } from 'preact/hooks';
import { t } from '@/utils/i18n';
import { offeredModes, type ScriptMode } from '@/utils/script/mode';

interface Props {
  /** Undefined where none is chosen yet. */
  mode: ScriptMode | undefined;
  onMode(mode: ScriptMode): void;
  legend: string;
}

/** Radio buttons for the script modes. */
export function ModeChoice({ mode, onMode, legend }: Props) {
  const name = useId();
  return (
    <fieldset class="choice">
      <legend>{legend}</legend>
      {offeredModes.map((offered) => (
        <label key={offered}>
          <input
            type="radio"
            name={name}
            value={offered}
            checked={offered === mode}
            onChange={() => onMode(offered)}
          />
          <span>{t(`mode_${offered}`)}</span>
        </label>
      ))}
    </fieldset>
  );
}
