/** Waits for the second frame from now: the first may have begun before the reader's nodes were there. */
export const untilPainted = (): Promise<void> =>
  new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(() => resolve())));
