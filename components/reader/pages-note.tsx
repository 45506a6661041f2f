import type { Paging } from './page/reader-state';
import { isSafeLink } from './safe-address';

/**
 * Where a text goes on on further pages or in further chapters: what is there, and the button to read on or to stop. Stands under the
 * head, where it is told to screen readers, and once more at the end.
 */
export function PagesNote({ paging, isAtEnd = false }: { paging: Paging; isAtEnd?: boolean }) {
  const { said, isSaidAtEnd, button, link } = paging;
  if (isAtEnd && !isSaidAtEnd) return null;
  return (
    <p class="paging">
      <span role={isAtEnd ? undefined : 'status'}>{said}</span>{' '}
      {link && isSafeLink(link.href) && (
        <a href={link.href} target="_blank" rel="noopener noreferrer">
          {link.label}
        </a>
      )}{' '}
      {button && (
        // The page can reach the button, and reading on asks for things in the person's name.
        <button type="button" class="quiet" onClick={(event) => event.isTrusted && button.onPress()}>
          {button.label}
        </button>
      )}
    </p>
  );
}
