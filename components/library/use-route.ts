import { useCallback, useEffect, useState } from 'preact/hooks';

/** Which articles the list shows: those that fit all of it, found by `query` where it is not empty. */
export interface ListView {
  query: string;
  tag?: string;
  site?: string;
  isUnread?: boolean;
  isStarred?: boolean;
}

/** Where in the library the page is; the address after `#` says it, so that it can be linked and reloaded. */
export type Route =
  | { name: 'list'; view: ListView }
  | { name: 'article'; id: string }
  | { name: 'trash' | 'damaged' | 'safety' };

/** The whole library. */
export const wholeLibrary: Route = { name: 'list', view: { query: '' } };

/** Reads the part of an address after `#`; the whole list for anything it does not know. */
export function parseRoute(hash: string): Route {
  const [, id] = /^#\/article\/([\w-]+)$/.exec(hash) ?? [];
  if (id) return { name: 'article', id };
  const [path, search] = hash.split('?', 2);
  if (path === '#/trash' || path === '#/damaged' || path === '#/safety')
    return { name: path.slice(2) as 'trash' | 'damaged' | 'safety' };
  const params = new URLSearchParams(search);
  const [tag, site] = [params.get('tag'), params.get('site')];
  return {
    name: 'list',
    view: {
      query: params.get('q') ?? '',
      ...(tag && { tag }),
      ...(site && { site }),
      ...(params.has('unread') && { isUnread: true }),
      ...(params.has('starred') && { isStarred: true }),
    },
  };
}

/** The address of a route, beginning with `#`. */
export function toHash(route: Route): string {
  if (route.name === 'article') return `#/article/${route.id}`;
  if (route.name !== 'list') return `#/${route.name}`;
  const { query, tag, site, isUnread, isStarred } = route.view;
  const params = new URLSearchParams({
    ...(query && { q: query }),
    ...(isUnread && { unread: '' }),
    ...(isStarred && { starred: '' }),
    ...(tag && { tag }),
    ...(site && { site }),
  });
  return params.size ? `#/?${params}` : '#/';
}

/** The route shown now, kept up with the address, and how to change it without a step in the history. */
export function useRoute(): [Route, (route: Route) => void] {
  const [route, setRoute] = useState(() => parseRoute(location.hash));
  useEffect(() => {
    const onChange = () => setRoute(parseRoute(location.hash));
    addEventListener('hashchange', onChange);
    return () => removeEventListener('hashchange', onChange);
  }, []);
  const replace = useCallback((next: Route) => {
    setRoute(next);
    try {
      history.replaceState(history.state, '', toHash(next));
    } catch {
      // Browsers allow 200 changes in some seconds; the next one that they take says it all.
    }
  }, []);
  return [route, replace];
}
