import type { TraceEvent } from '../harness/types.ts';

/** The outermost of some events, in order. */
function outermost(events: readonly TraceEvent[]): TraceEvent[] {
  let end = 0;
  return [...events]
    .sort((a, b) => a.ts - b.ts)
    .filter(({ ts, dur = 0 }) => {
      if (ts < end) return false;
      end = ts + dur;
      return true;
    });
}

const isOwn = ({ args, dur }: TraceEvent) =>
  dur !== undefined && args.data?.url?.startsWith('chrome-extension://') === true;

/** What scripts of the extension do in a trace, in whatever process: the outermost events that belong to one of them. */
export const findOwnWork = (events: readonly TraceEvent[]): TraceEvent[] => outermost(events.filter(isOwn));

/**
 * What scripts of the extension do on the main thread of a page that has no script of its own: microtasks, in which whatever
 * comes behind an `await` runs, do not say whose they are.
 */
export function findWorkOnPage(events: readonly TraceEvent[], url: string): TraceEvent[] {
  const parsing = events.find(({ args }) => args.beginData?.url === url);
  if (!parsing) throw new Error(`The trace shows no parsing of ${url}.`);
  const ofPage = events.filter(({ pid, tid }) => pid === parsing.pid && tid === parsing.tid);
  return outermost(ofPage.filter((event) => isOwn(event) || (event.name === 'RunMicrotasks' && event.dur)));
}
