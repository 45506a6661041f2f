import { useCallback, useRef, useState } from 'preact/hooks';

export type PanelName = 'contents' | 'appearance' | 'copy' | 'cut' | 'own';

export interface PanelState {
  open: PanelName | undefined;
  /** Opens a panel, or closes it where it is open; the focus goes back to the button that was pressed. */
  toggle(name: PanelName, button: EventTarget | null): void;
  /** Closes the open panel; false where none is open. */
  close(): boolean;
}

/** Which panel is open: one at a time. */
export function usePanel(): PanelState {
  const [open, setOpen] = useState<PanelName>();
  const now = useRef<PanelName | undefined>(undefined);
  const opener = useRef<EventTarget | null>(null);
  const show = useCallback((name: PanelName | undefined) => {
    now.current = name;
    setOpen(name);
  }, []);
  const close = useCallback(() => {
    if (!now.current) return false;
    show(undefined);
    if (opener.current instanceof HTMLElement) opener.current.focus({ preventScroll: true });
    return true;
  }, [show]);
  const toggle = useCallback(
    (name: PanelName, button: EventTarget | null) => {
      if (now.current === name) {
        close();
        return;
      }
      opener.current = button;
      show(name);
    },
    [close, show],
  );
  return { open, toggle, close };
}
