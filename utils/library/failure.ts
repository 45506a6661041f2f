import type { SaveFailure } from '../messaging';

const failures: Record<string, SaveFailure> = {
  QuotaExceededError: 'quota',
  AbortError: 'interrupted',
  InvalidStateError: 'interrupted',
  TransactionInactiveError: 'interrupted',
  VersionError: 'newer-data',
};

/** Free bytes below which it is the space that a write was broken off for, whatever the browser calls it: an article has less. */
const scarce = 2 * 1024 * 1024;

/**
 * What a browser's error means for a reader who has just saved. Firefox says of some writes beyond the quota only that they were
 * interrupted, and saving again would not help.
 */
export async function explainFailure(error: unknown): Promise<SaveFailure> {
  const failure = toFailure(error);
  if (failure === 'newer-data') return failure;
  const { quota, usage } = (await navigator.storage?.estimate?.().catch(() => undefined)) ?? {};
  return quota !== undefined && quota - (usage ?? 0) < scarce ? 'quota' : failure;
}

/** What a browser's error means for the reader. */
export function toFailure(error: unknown): SaveFailure {
  const name = typeof error === 'object' && error !== null && 'name' in error ? String(error.name) : '';
  return failures[name] ?? 'unknown';
}
