/** Events by which a person uses a page. */
const kinds = ['pointerdown', 'keydown', 'wheel', 'touchmove', 'input', 'scroll'];

export interface Touches {
  /** Whether the page was used since the watching began. */
  readonly any: boolean;
  stop(): void;
}

/**
 * Watches whether somebody scrolls, clicks or types; what a page does by itself does not count. A scroll bar tells nothing but
 * that the page was scrolled, which pages do too, mostly to their top.
 */
export function watchTouches(): Touches {
  let any = false;
  const note = (event: Event) => {
    if (event.isTrusted && (event.type !== 'scroll' || window.scrollY > 0)) any = true;
  };
  const options = { capture: true, passive: true };
  for (const kind of kinds) window.addEventListener(kind, note, options);
  return {
    get any() {
      return any;
    },
    stop: () => {
      for (const kind of kinds) window.removeEventListener(kind, note, options);
    },
  };
}
