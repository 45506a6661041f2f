interface SwitchProps {
  label: string;
  /** A line of explanation below it. */
  hint: string;
  checked: boolean;
  onChange(checked: boolean): void;
}

/** Something to turn on and off. The styles are those of the page it stands on. */
export function Switch({ label, hint, checked, onChange }: SwitchProps) {
  return (
    <label class="switch">
      <input
        type="checkbox"
        checked={checked}
        onChange={(event) => {
          if (event.isTrusted) onChange(event.currentTarget.checked);
        }}
      />
      <span>
        {label}
        <small>{hint}</small>
      </span>
    </label>
  );
}
