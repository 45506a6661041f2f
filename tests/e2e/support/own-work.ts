import type { TraceEvent } from '../harness/types.ts';

/** What scripts of the extension do in a trace: the outermost events that belong to one of them. */
export function findOwnWork(events: readonly TraceEvent[]): TraceEvent[] {
  const own = events
    .filter(({ args, dur }) => dur !== undefined && args.data?.url?.startsWith('chrome-extension://'))
    .sort((a, b) => a.ts - b.ts);
  let end = 0;
  return own.filter(({ ts, dur = 0 }) => {
    if (ts < end) return false;
    end = ts + dur;
    return true;
  });
}
