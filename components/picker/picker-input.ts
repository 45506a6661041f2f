/** What is asked of the picker by pointer and keys. */
export interface PickerInput {
  /** The picker's own element, whose panel hears of everything as usual. */
  element: HTMLElement;
  /** Whether a point of the window lies on the panel. */
  isOnPanel(x: number, y: number): boolean;
  /** Something is pointed at; `isChosen` where it was clicked or tapped. */
  onPoint(hit: EventTarget | undefined, isChosen: boolean): void;
  /** False for a key that is not the picker's. */
  onKey(key: string): boolean;
}

const pointing = (
  'pointermove pointerdown pointerup pointercancel pointerover pointerout mousedown mouseup mousemove mouseover mouseout ' +
  'click auxclick dblclick contextmenu touchstart touchend touchcancel dragstart selectstart'
).split(' ');
const keys = ['keydown', 'keypress', 'keyup'];

/**
 * Takes pointer and keys while somebody points: nothing of it reaches the page or the reader, and what is not a person's own doing
 * counts for nothing. Scrolling goes on. Answers how to stop.
 */
export function takeInput({ element, isOnPanel, onPoint, onKey }: PickerInput): () => void {
  const onPointing = (event: Event) => {
    const { clientX = -1, clientY = -1, detail, pointerType } = event as PointerEvent;
    const isOwn = event.target === element;
    // A screen reader's click names no point.
    const isByKey = event.type === 'click' && detail === 0;
    if (isOwn && (isByKey || event.type.startsWith('touch') || isOnPanel(clientX, clientY))) return;
    event.stopImmediatePropagation();
    // To forbid the beginning of a touch would forbid scrolling by it.
    if (!event.type.startsWith('touch')) event.preventDefault();
    if (!event.isTrusted) return;
    const hit = event.composedPath()[0];
    if (event.type === 'click') onPoint(hit, true);
    if (event.type === 'pointermove' && pointerType === 'mouse') onPoint(hit, false);
  };
  const onKeys = (event: Event) => {
    const { key, type, ctrlKey, metaKey, altKey, isComposing } = event as KeyboardEvent;
    if (ctrlKey || metaKey || altKey || isComposing) return;
    const isOwn = event.target === element;
    const isTaken = event.isTrusted && type === 'keydown' && onKey(key);
    if (isTaken) event.preventDefault();
    if (isTaken || !isOwn) event.stopImmediatePropagation();
  };
  // What the panel heard ends there.
  const stop = (event: Event) => event.stopPropagation();
  for (const type of pointing) window.addEventListener(type, onPointing, true);
  for (const type of keys) window.addEventListener(type, onKeys, true);
  for (const type of [...pointing, ...keys]) element.addEventListener(type, stop);
  return () => {
    for (const type of pointing) window.removeEventListener(type, onPointing, true);
    for (const type of keys) window.removeEventListener(type, onKeys, true);
  };
}
