import { useEffect, useState } from 'preact/hooks';

/** Where in the library the page is; the address after `#` says it, so that other pages can link there. */
export type Route = { name: 'list' } | { name: 'article'; id: string };

/** Reads the part of an address after `#`. */
export function parseRoute(hash: string): Route {
  const [, id] = /^#\/article\/([\w-]+)$/.exec(hash) ?? [];
  return id ? { name: 'article', id } : { name: 'list' };
}

/** The address of a route, beginning with `#`. */
export const toHash = (route: Route): string => (route.name === 'article' ? `#/article/${route.id}` : '#/');

/** The route shown now, kept up with the address. */
export function useRoute(): Route {
  const [route, setRoute] = useState(() => parseRoute(location.hash));
  useEffect(() => {
    const onChange = () => setRoute(parseRoute(location.hash));
    addEventListener('hashchange', onChange);
    return () => removeEventListener('hashchange', onChange);
  }, []);
  return route;
}
