import { fillClipboard, isCopying } from '@/utils/browser/clipboard';
import { findSelectedRange, toClip } from '@/utils/browser/selection';

interface Guarded {
  element: HTMLElement;
  shadow: ShadowRoot;
  onEscape(): void;
}

/** Pages forbid selecting, copying and the context menu by cancelling these. */
const forbidden = ['selectstart', 'contextmenu', 'dragstart', 'beforecopy'];
/** Pages open advertisements on these, or cancel them so that nothing can be selected. */
const hijacked = ['click', 'auxclick', 'mousedown', 'pointerdown', 'touchstart'];
const modifiers = new Set(['Shift', 'Control', 'Alt', 'Meta', 'AltGraph', 'CapsLock']);

/**
 * Keeps the page from hearing what is done in the reader; the browser's own shortcuts, find and copy go on. Keys are
 * stopped before they reach anything, except in what other extensions show. Answers how to stop.
 */
export function guardEvents({ element, shadow, onEscape }: Guarded): () => void {
  const isInside = (event: Event) => event.composedPath().includes(element);
  const onKey = (event: KeyboardEvent) => {
    const target = event.composedPath()[0];
    const isNowhere = target === document.body || target === document.documentElement || target === document;
    if (modifiers.has(event.key) || !(isNowhere || isInside(event))) return;
    event.stopImmediatePropagation();
    if (event.type !== 'keydown' || event.isComposing || !event.isTrusted) return;
    if (event.key === 'Escape') {
      event.preventDefault();
      onEscape();
    } else if (event.key.toLowerCase() === 'a' && (event.ctrlKey || event.metaKey) && !event.altKey) {
      if (target instanceof HTMLTextAreaElement) return;
      event.preventDefault();
      const article = shadow.querySelector('article');
      if (article) document.getSelection()?.selectAllChildren(article);
    }
  };
  const onCopy = (event: ClipboardEvent) => {
    if (isCopying() || !isInside(event)) return;
    event.stopImmediatePropagation();
    if (event.composedPath()[0] instanceof HTMLTextAreaElement) return;
    const range = findSelectedRange(shadow);
    if (range && fillClipboard(event, toClip(range))) event.preventDefault();
  };
  const stopInside = (event: Event) => {
    if (isInside(event)) event.stopImmediatePropagation();
  };
  const stop = (event: Event) => event.stopPropagation();

  for (const type of ['keydown', 'keypress', 'keyup'] as const) window.addEventListener(type, onKey, true);
  window.addEventListener('copy', onCopy, true);
  for (const type of forbidden) window.addEventListener(type, stopInside, true);
  // These go with the element; the reader's own handlers inside have run by then.
  for (const type of hijacked) element.addEventListener(type, stop);
  return () => {
    for (const type of ['keydown', 'keypress', 'keyup'] as const)
      window.removeEventListener(type, onKey, true);
    window.removeEventListener('copy', onCopy, true);
    for (const type of forbidden) window.removeEventListener(type, stopInside, true);
  };
}
