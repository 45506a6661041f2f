interface Props {
  label: string;
  onPress(): void;
}

/** A button in a line above a text that only a person can press: the page could press it, too. */
export const NoteButton = ({ label, onPress }: Props) => (
  <button type="button" class="quiet" onClick={(event) => event.isTrusted && onPress()}>
    {label}
  </button>
);
