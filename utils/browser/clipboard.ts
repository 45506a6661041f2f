/** What goes on the clipboard: plain text, and the same as HTML where the receiver can take it. */
export interface Clip {
  text: string;
  html?: string;
}

/** A copy of ours is under way; a listener for ordinary copying has to leave it alone. */
let underWay = false;

/** True during `copyClip`. */
export const isCopying = (): boolean => underWay;

/**
 * Copies during a click; false where the browser or the page prevented it.
 * `execCommand` works on http pages too, which have no `navigator.clipboard`, and the listener on `window` comes before
 * those with which pages add their name to what is copied.
 */
export function copyClip(clip: Clip): boolean {
  let isDone = false;
  const onCopy = (event: ClipboardEvent) => {
    event.stopImmediatePropagation();
    event.preventDefault();
    isDone = fillClipboard(event, clip);
  };
  window.addEventListener('copy', onCopy, true);
  underWay = true;
  try {
    return document.execCommand('copy') && isDone;
  } finally {
    underWay = false;
    window.removeEventListener('copy', onCopy, true);
  }
}

/** Puts a clip into a copy event; false where the event has no clipboard. */
export function fillClipboard({ clipboardData }: ClipboardEvent, { text, html }: Clip): boolean {
  if (!clipboardData) return false;
  clipboardData.setData('text/plain', text);
  if (html !== undefined) clipboardData.setData('text/html', html);
  return true;
}
