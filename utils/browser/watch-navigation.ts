import { toPageKey } from '../sites/page-key';

/** How often the address is looked at where the browser does not tell of navigations, in ms. */
const interval = 500;

/** The part of the Navigation API that is used; Firefox has it since version 147. */
interface NavigationLike extends EventTarget {
  readonly currentEntry: { readonly url: string | null } | null;
}
type EntryChange = Event & { readonly navigationType: string | null };

/**
 * Calls back when a page shows another address without being loaded anew, as single-page applications do; a new fragment is
 * no other address. `isReplaced` is true where the page only gave its own entry in the history another address. Answers how
 * to stop.
 *
 * @param from the address from which on to watch: where the page has another one by now, it calls back at once
 */
export function watchNavigation(onNavigated: (isReplaced: boolean) => void, from = document.URL): () => void {
  let address = from;
  let length = history.length;
  const look = (isReplaced: boolean) => {
    const before = address;
    address = document.URL;
    if (address !== before && toPageKey(address) !== toPageKey(before)) onNavigated(isReplaced);
  };
  look(false);
  const { navigation } = globalThis as { navigation?: NavigationLike };
  if (navigation) {
    const onChange = (event: Event) => look((event as EntryChange).navigationType === 'replace');
    navigation.addEventListener('currententrychange', onChange);
    return () => navigation.removeEventListener('currententrychange', onChange);
  }
  const onTraversed = () => look(false);
  const timer = setInterval(() => {
    if (document.hidden) return;
    look(history.length === length);
    length = history.length;
  }, interval);
  window.addEventListener('popstate', onTraversed);
  return () => {
    clearInterval(timer);
    window.removeEventListener('popstate', onTraversed);
  };
}
