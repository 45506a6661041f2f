import { useLayoutEffect, useState } from 'preact/hooks';
import type { ListFilter } from '@/utils/library/list-articles';
import { type ListState, LiveList } from '@/utils/library/live-list';
import { type Preparation, watchPreparation } from '@/utils/library/preparation';
import type { ListView, Route } from './use-route';

/** What of a view an index of the library answers by itself: its first lines are there before the rest is read. */
function toFilter({ tag, site, isUnread, isStarred }: ListView): ListFilter | undefined {
  if (tag) return { by: 'tag', tag };
  if (site) return { by: 'site', site };
  if (isStarred) return { by: 'starred' };
  return isUnread ? { by: 'unread' } : undefined;
}

/** The library's list, up to date with every change from whichever page, and what it has to do before it is there. */
export function useLiveList(first: Route) {
  const [list, setList] = useState<ListState>({ state: 'loading' });
  const [preparation, setPreparation] = useState<Preparation>();
  const [live] = useState(() => new LiveList(setList));
  // At once: other effects wait for the frame that has nothing to show yet.
  useLayoutEffect(() => {
    const stopWatching = watchPreparation(setPreparation);
    const stop = live.start(first.name === 'list' ? toFilter(first.view) : undefined);
    return () => {
      stop();
      stopWatching();
    };
    // Only the route at the start decides what is read first.
  }, []);
  return { list, preparation, reload: () => void live.refresh() };
}
