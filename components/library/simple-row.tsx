import type { ComponentChildren } from 'preact';
import { RowCheck } from './row-check';
import type { Selection } from './use-selection';

interface SimpleRowProps {
  id: string;
  title: string;
  /** What is known of it, one a line part. */
  facts: readonly (string | undefined)[];
  selection: Selection;
  /** Buttons. */
  children: ComponentChildren;
}

/** A row of the trash or of the damaged records: what it was, and what can be done about it. It cannot be opened. */
export function SimpleRow({ id, title, facts, selection, children }: SimpleRowProps) {
  return (
    <>
      <RowCheck id={id} name={title} selection={selection} />
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: the row takes the focus for the keys of the list. */}
      <div class="row-link" tabIndex={0}>
        <span class="row-title">{title}</span>
        <span class="row-facts">{facts.map((fact) => fact && <span key={fact}>{fact}</span>)}</span>
      </div>
      <div class="row-tools">{children}</div>
    </>
  );
}
