import type { SaveFailure } from '../messaging';

const failures: Record<string, SaveFailure> = {
  QuotaExceededError: 'quota',
  AbortError: 'interrupted',
  InvalidStateError: 'interrupted',
  TransactionInactiveError: 'interrupted',
  VersionError: 'newer-data',
};

/** What a browser's error means for the reader. */
export function toFailure(error: unknown): SaveFailure {
  const name = typeof error === 'object' && error !== null && 'name' in error ? String(error.name) : '';
  return failures[name] ?? 'unknown';
}
