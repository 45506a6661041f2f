import { useLayoutEffect } from 'preact/hooks';

/** Whether a key is part of a text that is being written, or belongs to a dialog. */
const isElsewhere = (target: EventTarget | null): boolean =>
  target instanceof HTMLElement &&
  (target.matches('input:not([type=checkbox]), textarea, select') || target.closest('dialog') !== null);

/** Keys that work wherever the focus is on the list's page; the names are those of `KeyboardEvent.key`. */
export function useGlobalKeys(keys: Record<string, () => void>): void {
  useLayoutEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      if (event.ctrlKey || event.metaKey || event.altKey || event.defaultPrevented) return;
      if (isElsewhere(event.target)) return;
      // An arrow that nobody else wants leads into the list; elsewhere it scrolls.
      if (event.key.startsWith('Arrow') && event.target !== document.body) return;
      const act = Object.hasOwn(keys, event.key) ? keys[event.key] : undefined;
      if (!act) return;
      event.preventDefault();
      act();
    };
    addEventListener('keydown', onKeyDown);
    return () => removeEventListener('keydown', onKeyDown);
  });
}
