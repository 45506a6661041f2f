/** Pauses for a number of milliseconds. */
export const pause = (ms: number) => new Promise<void>((done) => setTimeout(done, ms));

/**
 * Asks again and again until there is an answer that is neither undefined, null nor false, and gives it; throws with
 * the name of what was waited for, and the last error met, after `timeout` ms: long enough for a busy machine.
 */
export async function waitFor<T>(
  what: string,
  ask: () => T | Promise<T>,
  timeout = 45_000,
): Promise<Exclude<T, undefined | null | false>> {
  const end = Date.now() + timeout;
  let lastError: unknown;
  for (;;) {
    try {
      const answer = await ask();
      if (answer !== undefined && answer !== null && answer !== false)
        return answer as Exclude<T, undefined | null | false>;
    } catch (error) {
      lastError = error;
    }
    if (Date.now() > end) throw new Error(`Waited ${timeout} ms for ${what}`, { cause: lastError });
    await pause(50);
  }
}

/** The place of something to click, once it is there and stays there: pages move while they are being built. */
export function findStill(what: string, find: () => Promise<{ x: number; y: number } | null>) {
  let last: { x: number; y: number } | null = null;
  return waitFor(`"${what}" to click`, async () => {
    const before = last;
    last = await find();
    return last && before?.x === last.x && before.y === last.y ? last : null;
  });
}
