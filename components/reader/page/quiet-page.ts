import { closeDialogs } from './close-dialogs';

/** The value by which the reader knows its own `inert` from the page's; to the browser every value means the same. */
const ownInert = 'qingye';

export interface QuietPage {
  /** Lets the page be as it was while `action` runs, to read it again. */
  lift<T>(action: () => T): T;
  /** Gives the page back as it was: focus, scroll position, what played; not those where it shows something else by now. */
  release(isAnew: boolean): void;
}

/**
 * Takes the page out of reach while the reader is open: out of Tab, find and the accessibility tree, and silent. Only
 * what is there now: what other extensions add later stays usable.
 */
export function quietPage(): QuietPage {
  const focused = findFocused();
  const { scrollX, scrollY } = window;
  const media = [...document.querySelectorAll<HTMLMediaElement>('video, audio')].filter(
    ({ paused, ended }) => !paused && !ended,
  );
  for (const player of media) player.pause();
  // What fills the screen would lie above the reader.
  if (document.fullscreenElement) void document.exitFullscreen().catch(() => undefined);
  const reopenDialogs = closeDialogs();
  const children = [...(document.body?.children ?? [])].filter((child) => !child.hasAttribute('inert'));
  const setInert = () => {
    for (const child of children) child.setAttribute('inert', ownInert);
  };
  const unsetInert = () => {
    for (const child of children) child.removeAttribute('inert');
  };
  setInert();

  return {
    lift: (action) => {
      unsetInert();
      try {
        return action();
      } finally {
        setInert();
      }
    },
    release: (isAnew) => {
      unsetInert();
      reopenDialogs(isAnew);
      if (isAnew) return;
      window.scrollTo({ left: scrollX, top: scrollY, behavior: 'instant' });
      focused?.focus({ preventScroll: true });
      // The page may have a reason of its own not to play on.
      for (const player of media) player.play().catch(() => undefined);
    },
  };
}

/** Gives back to the page what a reader took whose scripts are gone, as Firefox ends them when the extension is updated. */
export function releaseOrphaned(): void {
  for (const child of document.querySelectorAll(`body > [inert="${ownInert}"]`))
    child.removeAttribute('inert');
}

/** The focused element, also inside open shadow roots; undefined where that is the body. */
function findFocused(): HTMLElement | undefined {
  let focused = document.activeElement;
  while (focused?.shadowRoot?.activeElement) focused = focused.shadowRoot.activeElement;
  return focused instanceof HTMLElement && focused !== document.body ? focused : undefined;
}
