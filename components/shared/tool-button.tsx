import type { Ref } from 'preact';
import { Icon, type IconName } from './icon';

interface ToolButtonProps {
  icon: IconName;
  /** Says what the button does: its name for screen readers and its tooltip. */
  label: string;
  onPress(event: MouseEvent): void;
  filled?: boolean;
  /** Whether the panel it opens is open; left out for a button that opens none. */
  expanded?: boolean;
  /** Id of that panel. */
  controls?: string;
  /** A small number beside the icon. */
  count?: number;
  class?: string;
  buttonRef?: Ref<HTMLButtonElement>;
}

/** A button of a toolbar: an icon with a name and a tooltip, at least 44 px wide and high. */
export function ToolButton(props: ToolButtonProps) {
  const { icon, label, onPress, filled = false, expanded, controls, count } = props;
  return (
    <button
      type="button"
      class={`tool ${props.class ?? ''}`}
      title={label}
      aria-label={label}
      aria-expanded={expanded}
      aria-controls={expanded ? controls : undefined}
      data-count={count || undefined}
      onClick={onPress}
      ref={props.buttonRef}
    >
      <Icon name={icon} filled={filled} />
    </button>
  );
}
