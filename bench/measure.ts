/** Milliseconds that a piece of work takes. */
export function measure(work: () => unknown): number {
  const start = performance.now();
  work();
  return performance.now() - start;
}
