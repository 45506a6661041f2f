import themeCss from '@/components/shared/theme.css?inline';
import { askToOpen } from '@/utils/browser/ask-to-open';
import { coverPage } from '@/utils/browser/page-cover';
import { watchSettling } from '@/utils/browser/settling';
import { watchTouches } from '@/utils/browser/touches';
import { untilPainted } from '@/utils/browser/until-painted';
import { watchNavigation } from '@/utils/browser/watch-navigation';
import type { OpenReader } from './reader-state';
import type { ReaderSession } from './session';
import { isStillShown, toProbe } from './still-shown';

declare global {
  /** Called with each reader that opens; a script of its own, put into a page together with the view. */
  var qingyeFollowPage: typeof followPage | undefined;
  /** Ends the following of the reader that was open before. */
  var qingyeStopFollowing: (() => void) | undefined;
}

/** How long a page that goes on to another address is covered until its new text is there, in ms. */
const patience = 1000;

/**
 * Follows the page under an open reader when it goes on to another address without being loaded anew: the text of the
 * address before never stays over another one. The next article is opened in its place; where there is none, the page is shown.
 */
export function followPage(reader: OpenReader, session: ReaderSession): void {
  globalThis.qingyeStopFollowing?.();
  const { byItself } = reader.state;
  const probe = toProbe(reader.state.article);
  /** The page shows something else by now, and nobody has closed the reader before. */
  let isLeft = false;
  let stop: (() => void) | undefined;

  /** Waits for the text of the new address. A page that only rewrites its address keeps its reader, and is not covered. */
  function turn(isReplaced: boolean): void {
    const { theme } = reader.state.appearance;
    const cover = isReplaced ? undefined : coverPage(document, { theme, themeCss });
    const touches = watchTouches();
    const uncover = () => cover?.remove();
    const timer = setTimeout(uncover, patience);
    const look = async () => {
      if (cover?.isDismissed) reader.close(true);
      const isWanted = isLeft ? !cover?.isRemoved || !touches.any : session.isOpen;
      if (!isWanted || cover?.isDismissed) return true;
      if (!isLeft) {
        if (isStillShown(document, probe)) return false;
        isLeft = true;
        reader.close(true);
      }
      const opened = await openNext(session, byItself);
      if (opened) await untilPainted();
      return opened;
    };
    const onEnd = () => {
      clearTimeout(timer);
      touches.stop();
      uncover();
      stop = undefined;
    };
    stop = watchSettling(document, look, { isChanged: true, onEnd });
  }

  const unwatch = watchNavigation((isReplaced) => {
    const isTurning = stop !== undefined;
    stop?.();
    if (session.isOpen || (isLeft && isTurning)) turn(isReplaced);
    else unwatch();
  });
  globalThis.qingyeStopFollowing = unwatch;
}

/** Opens the reader on what is there now. By itself it opens where the person chose only, which the background knows. */
async function openNext(session: ReaderSession, byItself: boolean): Promise<boolean> {
  if (byItself) return (await askToOpen('open')).opened;
  const summary = await session.summary();
  if (!summary.ok || !summary.readable || summary.isStale) return false;
  return (await session.open()).ok;
}
