import { untilParsed } from './until-parsed';

/** When a page that changes is looked at again, in ms after the look before: ten seconds in all, ever more rarely. */
const pauses = [150, 150, 300, 400, 500, 500, 1000, 1000, 1500, 2000, 2500];

/**
 * Calls `look` when the page has changed, in an idle moment and not too often, until it answers true, ten seconds are over
 * or the answered function is called; `isChanged` lets it begin with a look. A page that is still being parsed is waited for first.
 * Between two looks the page's changes cost nothing: the first one is noted, no more.
 */
export function watchSettling(
  document: Document,
  look: () => boolean | Promise<boolean>,
  { isChanged = false, onEnd }: { isChanged?: boolean; onEnd?: () => void } = {},
): () => void {
  let isDirty = isChanged;
  let isStopped = false;
  const observer = new MutationObserver(() => {
    isDirty = true;
    observer.disconnect();
  });
  const stop = () => {
    if (isStopped) return;
    isStopped = true;
    observer.disconnect();
    onEnd?.();
  };
  const observe = () => observer.observe(document, { subtree: true, childList: true, characterData: true });
  const run = async () => {
    await untilParsed(document);
    observe();
    for (const pause of pauses) {
      await new Promise((resolve) => setTimeout(resolve, pause));
      if (isStopped) return;
      if (!isDirty) continue;
      await untilIdle();
      if (isStopped) return;
      isDirty = false;
      observe();
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
