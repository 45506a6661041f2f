import { untilParsed } from './until-parsed';

/** When a page that has changed is looked at again, in ms from when it was parsed: ever more rarely. */
const looks = [150, 300, 600, 1000, 1500, 2000, 3000, 4000, 5500, 7500, 9800];

/** After how many ms nothing is looked at any more. */
const longest = 10_000;

/**
 * Calls `look` when the page has changed, in an idle moment and not too often, until it answers true, ten seconds are over
 * or the answered function is called; `isChanged` lets it begin with a look. A page that is still being parsed is waited for first.
 * A page that does not change costs nothing, and of the changes between two looks only the first is noted.
 */
export function watchSettling(
  document: Document,
  look: () => boolean | Promise<boolean>,
  { isChanged = false, onEnd }: { isChanged?: boolean; onEnd?: () => void } = {},
): () => void {
  let isStopped = false;
  let end: ReturnType<typeof setTimeout> | undefined;
  let onChange = () => {};
  const observer = new MutationObserver(() => {
    observer.disconnect();
    onChange();
  });
  const nextChange = () =>
    new Promise<void>((resolve) => {
      onChange = resolve;
      observer.observe(document, { subtree: true, childList: true, characterData: true });
    });
  const stop = () => {
    if (isStopped) return;
    isStopped = true;
    clearTimeout(end);
    observer.disconnect();
    onEnd?.();
  };
  const run = async () => {
    await untilParsed(document);
    if (isStopped) return;
    const begun = performance.now();
    end = setTimeout(stop, longest);
    let change = isChanged ? undefined : nextChange();
    for (;;) {
      await change;
      const age = performance.now() - begun;
      await new Promise((resolve) => setTimeout(resolve, (looks.find((at) => at > age) ?? longest) - age));
      await untilIdle();
      if (isStopped) return;
      change = nextChange();
      if (await look()) break;
    }
    stop();
  };
  void run();
  return stop;
}

function untilIdle(): Promise<void> {
  return new Promise((resolve) => requestIdleCallback(() => resolve(), { timeout: 500 }));
}
