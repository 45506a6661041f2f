/**
 * What the library has to do before it can answer: wait for older pages to let go of it, bring what an earlier version
 * wrote up to date, or make the search index anew.
 */
export type Preparation =
  | { what: 'blocked' }
  | { what: 'upgrade' | 'index' /** Articles done, of how many. */; done: number; total: number };

type Listener = (preparation: Preparation | undefined) => void;
const listeners = new Set<Listener>();

/** Says how far a preparation is; undefined once there is none. */
export function announcePreparation(preparation: Preparation | undefined): void {
  for (const listener of listeners) listener(preparation);
}

/** Hears of preparations of this page; answers how to stop. */
export function watchPreparation(listener: Listener): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}
