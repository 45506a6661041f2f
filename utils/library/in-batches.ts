/** Says how much is done, of how much. */
export type Report = (done: number, total?: number) => void;

/** Articles changed in one transaction: so few that it takes less than half a second, so many that the disk is spared. */
const batchSize = 100;

/**
 * Does work for many ids, batch after batch, each a transaction of its own; `signal` ends it between two of them. Answers the ids
 * that are done and the error that ended it, where one did: what is done stays done.
 */
export async function inBatches(
  ids: readonly string[],
  work: (batch: readonly string[]) => Promise<unknown>,
  report: Report,
  signal: AbortSignal,
): Promise<{ done: readonly string[]; error?: unknown }> {
  let done = 0;
  try {
    while (done < ids.length && !signal.aborted) {
      const batch = ids.slice(done, done + batchSize);
      await work(batch);
      done += batch.length;
      report(done, ids.length);
    }
    return { done: ids.slice(0, done) };
  } catch (error) {
    return { done: ids.slice(0, done), error };
  }
}
