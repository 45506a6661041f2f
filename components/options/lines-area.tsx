import type { RefObject } from 'preact';
import { useId } from 'preact/hooks';
import { LineFaults } from './line-faults';
import { selectLine } from './select-line';

interface Props<Fault> {
  label: string;
  area: RefObject<HTMLTextAreaElement | null>;
  /** The stored text is there. Until then, nothing may be written over it. */
  isReady: boolean;
  placeholder?: string;
  /** What is told of the text as it is now. */
  status?: string | undefined;
  faults: readonly Fault[];
  /** A sentence above the faults. */
  faultsTitle?: string;
  toReason(fault: Fault): string;
  onInput?(): void;
  onBlur?(): void;
}

/** A text area for rules that are lines of text, with what is wrong with them. It holds the text itself. */
export function LinesArea<Fault extends { line: number }>(props: Props<Fault>) {
  const { area, status } = props;
  const id = useId();
  return (
    <div class="field">
      <label for={id}>{props.label}</label>
      <textarea
        id={id}
        ref={area}
        class="rules"
        rows={9}
        wrap="off"
        spellcheck={false}
        autocomplete="off"
        placeholder={props.placeholder}
        readOnly={!props.isReady}
        aria-describedby={status === undefined ? undefined : `${id}-status`}
        onInput={props.onInput}
        onBlur={props.onBlur}
      />
      {status !== undefined && (
        <p id={`${id}-status`} class="hint" role="status">
          {status}
        </p>
      )}
      <LineFaults
        title={props.faultsTitle}
        faults={props.faults}
        toReason={props.toReason}
        onLine={(line) => area.current && selectLine(area.current, line)}
      />
    </div>
  );
}
