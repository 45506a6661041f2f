import type { Clock } from '@/utils/metadata/relative-time';

/** The clock that relative times of this page go by: pages write them when they are loaded, not when they are read. */
export function readPageClock(): Clock {
  return { loaded: performance.timeOrigin, offset: -new Date().getTimezoneOffset() };
}
