import {
  defaultRangeExtractor,
  measureElement,
  observeWindowOffset,
  observeWindowRect,
  Virtualizer,
  windowScroll,
} from '@tanstack/virtual-core';
import type { RefObject } from 'preact';
import { useEffect, useLayoutEffect, useReducer, useState } from 'preact/hooks';

interface VirtualRows {
  count: number;
  /** The same function as long as the rows are the same: for another one all rows are laid out anew. */
  keyOf(index: number): string;
  /** Height of a row in px that was not measured yet. */
  estimate: number;
  /** A row that is drawn wherever the page is scrolled to, since it has the focus; -1 for none. */
  kept: number;
  list: RefObject<HTMLElement | null>;
}

/** Distance in px of the list from the top of the document, kept up while what is above it grows and shrinks. */
function useTop(list: RefObject<HTMLElement | null>): number {
  const [top, setTop] = useState(0);
  useLayoutEffect(() => {
    const measure = () => {
      const place = list.current?.getBoundingClientRect();
      if (place) setTop(Math.round(place.top + scrollY));
    };
    measure();
    const observer = new ResizeObserver(measure);
    observer.observe(document.body);
    return () => observer.disconnect();
  }, [list]);
  return top;
}

/** Draws only those rows of a long list that are in sight, in a page that scrolls as a whole: TanStack Virtual for Preact. */
export function useVirtualRows({ count, keyOf, estimate, kept, list }: VirtualRows) {
  const [, redraw] = useReducer((turn: number) => turn + 1, 0);
  const scrollMargin = useTop(list);
  const options = {
    count,
    getItemKey: keyOf,
    estimateSize: () => estimate,
    scrollMargin,
    // The dock at the bottom and a focus ring must not cover a row that the keyboard goes to.
    scrollPaddingStart: 12,
    scrollPaddingEnd: 112,
    overscan: 4,
    getScrollElement: () => window,
    initialRect: { width: innerWidth, height: innerHeight },
    initialOffset: () => scrollY,
    observeElementRect: observeWindowRect,
    observeElementOffset: observeWindowOffset,
    scrollToFn: windowScroll,
    measureElement,
    rangeExtractor: (range: Parameters<typeof defaultRangeExtractor>[0]) => {
      const shown = defaultRangeExtractor(range);
      if (kept < 0 || kept >= count || shown.includes(kept)) return shown;
      return [...shown, kept].sort((a, b) => a - b);
    },
    onChange: () => redraw(undefined),
  };
  const [rows] = useState(() => new Virtualizer<Window, HTMLElement>(options));
  rows.setOptions(options);
  useEffect(() => rows._didMount(), [rows]);
  useLayoutEffect(() => rows._willUpdate());
  return {
    items: rows.getVirtualItems(),
    height: rows.getTotalSize(),
    scrollMargin,
    measure: rows.measureElement,
    scrollTo: (index: number) => rows.scrollToIndex(index),
    /** Rows that fit into the window. */
    pageLength: () => Math.max(1, Math.floor(innerHeight / estimate) - 1),
  };
}
