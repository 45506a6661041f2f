import { useEffect, useRef } from 'preact/hooks';
import type { MissingPages } from './page/reader-state';
import { isSafeLink } from './safe-address';

interface Props {
  url: string;
  missing: MissingPages;
}

/** What stands in the place of a page that could not be read: why, a link to it, and the button to try it again. */
export function MissingPage({ url, missing: { said, isBusy, onRetry, labels } }: Props) {
  const place = useRef<HTMLSpanElement>(null);
  const isAsked = useRef(false);
  useEffect(() => {
    const mark = place.current?.parentElement?.previousElementSibling;
    return () => {
      // The page is there now, and the button that was pressed is gone. A line can have the focus, and is no stop of Tab.
      if (!isAsked.current || !(mark instanceof HTMLElement)) return;
      mark.tabIndex = -1;
      mark.focus({ preventScroll: true });
      mark.addEventListener('blur', () => mark.removeAttribute('tabindex'), { once: true });
    };
  }, []);
  const retry = (event: Event) => {
    if (!event.isTrusted || isBusy) return;
    isAsked.current = true;
    onRetry(url);
  };
  return (
    <span ref={place} class="missing">
      <span>{said.get(url)}</span>
      <button type="button" class="quiet" aria-disabled={isBusy} onClick={retry}>
        {labels.retry}
      </button>
      {isSafeLink(url) && (
        <a href={url} target="_blank" rel="noopener noreferrer">
          {labels.open}
        </a>
      )}
    </span>
  );
}
