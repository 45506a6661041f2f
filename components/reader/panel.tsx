import type { ComponentChildren } from 'preact';
import { useEffect, useRef } from 'preact/hooks';

interface PanelProps {
  id: string;
  label: string;
  /** Further words of the heading, such as a count. */
  note?: string;
  children: ComponentChildren;
}

/** A panel that a button of the toolbar opens. Takes the focus when it appears; whoever closes it gives it back. */
export function Panel({ id, label, note, children }: PanelProps) {
  const panel = useRef<HTMLElement>(null);
  useEffect(() => panel.current?.focus({ preventScroll: true }), []);
  return (
    <aside id={id} class={`panel ${id}`} aria-label={label} tabIndex={-1} ref={panel}>
      <h2>
        {label} {note && <span class="panel-note">{note}</span>}
      </h2>
      {children}
    </aside>
  );
}
