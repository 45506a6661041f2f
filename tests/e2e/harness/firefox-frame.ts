/** Functions that run as frame scripts, in the process of a document: each stands alone and uses nothing of this file. */

/** Presses keys in a document; they go to what has the focus there. */
export function pressKeys(window: Window, modifiers: string[], key: string): void {
  const { KeyboardEvent: Event } = window as unknown as { KeyboardEvent: typeof KeyboardEvent };
  const codes: Record<string, number> = {
    Enter: 13,
    Escape: 27,
    Tab: 9,
    ' ': 32,
    ArrowDown: 40,
    ArrowUp: 38,
    ArrowLeft: 37,
    ArrowRight: 39,
    Home: 36,
    End: 35,
    Control: 17,
    Shift: 16,
    Alt: 18,
  };
  const toEvent = (name: string) =>
    new Event('', {
      key: name,
      // A key that writes a character has one by its place on the keyboard, which may be left out.
      code: name === ' ' ? 'Space' : name.length > 1 ? name : '',
      keyCode: codes[name] ?? name.toUpperCase().charCodeAt(0),
    });
  const input = Cc['@mozilla.org/text-input-processor;1']?.createInstance(
    Ci.nsITextInputProcessor,
  ) as TextInputProcessor;
  input.beginInputTransactionForTests(window);
  for (const name of modifiers) input.keydown(toEvent(name));
  input.keydown(toEvent(key));
  input.keyup(toEvent(key));
  for (const name of [...modifiers].reverse()) input.keyup(toEvent(name));
}

/** Clicks at a place, in px of the window. */
export function clickAt(window: Window, x: number, y: number): void {
  const { synthesizeMouseEvent } = window as unknown as {
    synthesizeMouseEvent(type: string, x: number, y: number, data: object): boolean;
  };
  const send = (type: string, buttons: number, clickCount: number) =>
    Reflect.apply(synthesizeMouseEvent, window, [type, x, y, { button: 0, buttons, clickCount }]);
  send('mousemove', 0, 0);
  send('mousedown', 1, 1);
  send('mouseup', 0, 1);
}
