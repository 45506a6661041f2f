import { useRef } from 'preact/hooks';
import { t } from '@/utils/i18n';
import { SavedRow } from './saved-row';
import type { Row } from './use-library';

interface SavedListProps {
  rows: Row[];
  total: number;
  onMore(): void;
  onDelete(id: string): void;
  /** Called when the focus leaves the list at its top. */
  onLeave(): void;
}

/** How far a key moves in the list; `Home` and `End` go to its ends. */
const steps: Record<string, number> = {
  ArrowDown: 1,
  j: 1,
  ArrowUp: -1,
  k: -1,
  Home: Number.NEGATIVE_INFINITY,
  End: Number.POSITIVE_INFINITY,
};

/** The saved articles. Arrow keys move, Enter opens, Delete deletes. */
export function SavedList({ rows, total, onMore, onDelete, onLeave }: SavedListProps) {
  const list = useRef<HTMLUListElement>(null);
  const findLinks = () => [...(list.current?.querySelectorAll<HTMLAnchorElement>('a') ?? [])];

  /** Deletes, and leaves the focus on the neighbour so that the next key finds its place. */
  const remove = (id: string) => {
    const links = findLinks();
    const index = links.findIndex((link) => link.dataset.id === id);
    const neighbour = links[index + 1] ?? links[index - 1];
    if (neighbour) neighbour.focus();
    else onLeave();
    onDelete(id);
  };

  const onKeyDown = (event: KeyboardEvent) => {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    const links = findLinks();
    const row = (event.target as HTMLElement).closest('li');
    const index = links.findIndex((link) => row?.contains(link));
    const step = steps[event.key];
    const id = links[index]?.dataset.id;
    if (step !== undefined) {
      const next = Math.min(links.length - 1, index + step);
      if (next === -1) onLeave();
      else links[Math.max(0, next)]?.focus();
    } else if (event.key === 'Delete' && id && event.isTrusted) remove(id);
    else return;
    event.preventDefault();
  };

  return (
    <>
      <ul class="rows" ref={list} onKeyDown={onKeyDown}>
        {rows.map((row) => (
          <SavedRow key={row.entry.id} row={row} onDelete={remove} />
        ))}
      </ul>
      {rows.length < total && (
        <button type="button" class="plain more" onClick={onMore}>
          {t('libraryMore', rows.length, total)}
        </button>
      )}
    </>
  );
}
