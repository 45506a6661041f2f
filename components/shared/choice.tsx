export interface ChoiceOption<T extends string> {
  value: T;
  label: string;
  class?: string;
}

interface ChoiceProps<T extends string> {
  /** Name of the radio group; unique in its tree. */
  name: string;
  label: string;
  options: readonly ChoiceOption<T>[];
  /** Undefined where none is chosen. */
  value: T | undefined;
  onChoose(value: T): void;
}

/** A few alternatives side by side: radio buttons that look like one control. */
export function Choice<T extends string>({ name, label, options, value, onChoose }: ChoiceProps<T>) {
  return (
    <fieldset class="choice">
      <legend>{label}</legend>
      <div class="choice-options">
        {options.map((option) => (
          <label key={option.value} class={option.class}>
            <input
              type="radio"
              name={name}
              value={option.value}
              checked={option.value === value}
              onChange={(event) => {
                if (event.isTrusted) onChoose(option.value);
              }}
            />
            <span>{option.label}</span>
          </label>
        ))}
      </div>
    </fieldset>
  );
}
