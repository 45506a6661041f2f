import { LibraryIcon, type LibraryIconName } from './library-icon';

interface ActionButtonProps {
  icon: LibraryIconName;
  /** Says what the button does. */
  label: string;
  /** The short form that is shown beside the icon where there is room; without it the icon stands alone. */
  text?: string;
  /** Keys that do the same, as `aria-keyshortcuts` names them. */
  shortcut?: string;
  /** Whether the button is on; left out for a button that is neither. */
  isPressed?: boolean;
  disabled?: boolean;
  class?: string;
  onPress(): void;
}

/** A button of the library: an icon, with or without a word; a press by a script of no reader is ignored. */
export function ActionButton(props: ActionButtonProps) {
  const { icon, label, text, isPressed, onPress } = props;
  return (
    <button
      type="button"
      class={`${text ? 'plain' : 'tool'} ${props.class ?? ''}`}
      title={label}
      aria-label={label}
      aria-pressed={isPressed}
      aria-keyshortcuts={props.shortcut}
      disabled={props.disabled}
      onClick={(event) => event.isTrusted && onPress()}
    >
      <LibraryIcon name={icon} filled={isPressed ?? false} />
      {text && <span class="button-text">{text}</span>}
    </button>
  );
}
