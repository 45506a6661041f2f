import { useRef, useState } from 'preact/hooks';

/** What of a list is selected, by ids. */
export interface Selection {
  /** Those selected, in the order of the list. */
  chosen: readonly string[];
  has(id: string): boolean;
  /** Selects one or takes it out; the next range begins there. */
  toggle(id: string): void;
  /** Selects all from where the last range began to this one. */
  extendTo(id: string, from?: string): void;
  all(): void;
  clear(): void;
}

/** A selection in a list of ids; what is not in the list any more is not selected. */
export function useSelection(ids: readonly string[]): Selection {
  const [selected, setSelected] = useState<ReadonlySet<string>>(new Set());
  const anchor = useRef<string>(undefined);
  const chosen = selected.size ? ids.filter((id) => selected.has(id)) : [];
  return {
    chosen,
    has: (id) => selected.has(id),
    toggle(id) {
      const next = new Set(selected);
      if (!next.delete(id)) next.add(id);
      anchor.current = id;
      setSelected(next);
    },
    extendTo(id, from = id) {
      if (anchor.current === undefined || !ids.includes(anchor.current)) anchor.current = from;
      const [start = 0, end = 0] = [ids.indexOf(anchor.current), ids.indexOf(id)].sort((a, b) => a - b);
      setSelected(new Set([...selected, ...ids.slice(Math.max(0, start), end + 1)]));
    },
    all: () => setSelected(new Set(ids)),
    clear() {
      anchor.current = undefined;
      setSelected(new Set());
    },
  };
}
