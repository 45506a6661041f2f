import { expect, it, vi } from 'vitest';
import { findLeftAt, noteLeftAt } from '@/components/library/left-at';
import { keepPosition } from '@/utils/library/set-state';

vi.mock('@/utils/library/set-state', () => ({ keepPosition: vi.fn() }));

const position = { offset: 1200, share: 0.4 };

it('knows where an article was left until that is written, and of no other article', async () => {
  const { promise, resolve } = Promise.withResolvers<void>();
  vi.mocked(keepPosition).mockReturnValueOnce(promise);
  noteLeftAt('a', position, true);
  expect(findLeftAt('a')).toBe(position);
  expect(findLeftAt('b')).toBeUndefined();
  resolve();
  await vi.waitFor(() => expect(findLeftAt('a')).toBeUndefined());
});

it('goes by the last of two places, and forgets one that could not be written', async () => {
  const first = Promise.withResolvers<void>();
  const second = Promise.withResolvers<void>();
  vi.mocked(keepPosition).mockReturnValueOnce(first.promise).mockReturnValueOnce(second.promise);
  const later = { ...position, share: 0.6 };
  noteLeftAt('a', position, false);
  noteLeftAt('a', later, true);
  first.resolve();
  await first.promise;
  await Promise.resolve();
  expect(findLeftAt('a')).toBe(later);
  second.reject(new Error('full'));
  await vi.waitFor(() => expect(findLeftAt('a')).toBeUndefined());
});
