import type { ComponentChild } from 'preact';
import { useCallback, useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';
import { findRow, findStep } from './row-keys';
import type { Selection } from './use-selection';
import { useVirtualRows } from './use-virtual-rows';

interface RowListProps {
  /** Name of the list for screen readers. */
  label: string;
  ids: readonly string[];
  renderRow(id: string, index: number): ComponentChild;
  selection: Selection;
  /** What keys do to the selected rows or, without a selection, to the one that has the focus. */
  keys: Record<string, (ids: readonly string[]) => void>;
  /** The row that is to have the focus, the first one for an empty id; undefined for none. */
  wanted?: string | undefined;
  onFocused?(): void;
  /** Called when the focus leaves the list at its top, or when its last row is gone. */
  onLeave(): void;
  /** Hears which rows are drawn. */
  onShown?(ids: readonly string[]): void;
  estimate?: number;
}

/**
 * A list of any length, of which only the rows in sight are drawn. Arrow keys, Home, End and the page keys move in it, Space and x
 * select, with Shift ranges, Ctrl+A all; other keys as given. Each row has a `.row-link`, which takes the focus.
 */
export function RowList(props: RowListProps) {
  const { label, ids, renderRow, selection, keys, wanted, onFocused, onLeave, onShown } = props;
  const list = useRef<HTMLUListElement>(null);
  const [active, setActive] = useState<string>();
  const place = useRef(-1);
  const [target, setTarget] = useState<string>();
  const activeIndex = active === undefined ? -1 : ids.indexOf(active);
  const targetIndex = target === undefined ? -1 : ids.indexOf(target);
  const rows = useVirtualRows({
    count: ids.length,
    keyOf: useCallback((index: number) => ids[index] ?? '', [ids]),
    estimate: props.estimate ?? 128,
    kept: targetIndex >= 0 ? targetIndex : activeIndex,
    list,
  });

  const goTo = (index: number) => {
    const id = ids[Math.min(ids.length - 1, Math.max(0, index))];
    if (id === undefined) return onLeave();
    rows.scrollTo(ids.indexOf(id));
    // At once where it is drawn, so that the next key, however soon, is for this row.
    const row = findRow(list.current, id);
    if (row) row.focus({ preventScroll: true });
    else setTarget(id);
  };

  // All of these at once and not behind the next frame, so that the next key, however soon, finds the focus where it belongs.
  useLayoutEffect(() => {
    if (wanted === undefined) return;
    const index = wanted === '' ? 0 : ids.indexOf(wanted);
    if (index < 0 || !ids.length) return;
    goTo(index);
    onFocused?.();
  }, [wanted, ids]);
  // A row whose turn it is gets the focus once it is drawn.
  useLayoutEffect(() => {
    const row = target === undefined ? null : findRow(list.current, target);
    if (!row) return;
    row.focus({ preventScroll: true });
    setTarget(undefined);
  });
  // Where the row with the focus is gone, its neighbour has it, so that the next key finds its place.
  useLayoutEffect(() => {
    if (activeIndex >= 0) place.current = activeIndex;
    else if (active !== undefined && document.activeElement === document.body) {
      setActive(undefined);
      goTo(place.current);
    }
  }, [ids, active]);
  useEffect(() => onShown?.(rows.items.map(({ index }) => ids[index] ?? '')));

  const move = (index: number, isExtending: boolean) => {
    const next = ids[Math.min(ids.length - 1, Math.max(0, index))];
    if (isExtending && next !== undefined) selection.extendTo(next, active);
    goTo(index);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.altKey || event.isComposing || !event.isTrusted) return;
    const isOnLink = event.target instanceof HTMLAnchorElement;
    const step = findStep(event, rows.pageLength());
    const id = active ?? '';
    if (event.ctrlKey || event.metaKey) {
      if (event.key.toLowerCase() !== 'a') return;
      selection.all();
    } else if (step !== undefined) {
      if (activeIndex + step === -1) onLeave();
      else move(activeIndex + step, event.shiftKey);
    } else if (event.key === 'x' || (event.key === ' ' && isOnLink)) selection.toggle(id);
    else if (event.key === 'Escape' && selection.chosen.length) selection.clear();
    else if (keys[event.key]) keys[event.key]?.(selection.chosen.length ? selection.chosen : [id]);
    else return;
    event.preventDefault();
  };

  return (
    <ul
      class="rows"
      ref={list}
      aria-label={label}
      style={{ blockSize: `${rows.height}px` }}
      onKeyDown={onKeyDown}
      onFocusIn={({ target: row }) => setActive((row as Element).closest('li')?.dataset.id)}
    >
      {rows.items.map(({ index, start }) => (
        <li
          key={ids[index]}
          class={selection.has(ids[index] ?? '') ? 'row is-selected' : 'row'}
          data-id={ids[index]}
          data-index={index}
          aria-setsize={ids.length}
          aria-posinset={index + 1}
          ref={rows.measure}
          style={{ transform: `translateY(${start - rows.scrollMargin}px)` }}
        >
          {renderRow(ids[index] ?? '', index)}
        </li>
      ))}
    </ul>
  );
}
