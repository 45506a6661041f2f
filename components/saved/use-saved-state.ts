import { useState } from 'preact/hooks';
import { toKeyPart } from '@/components/shared/key-part';
import { t } from '@/utils/i18n';
import type { ReadingState } from '@/utils/library/saved-article';
import { type StateChange, toTags } from '@/utils/library/state-change';
import type { SaveFailure } from '@/utils/messaging';

export interface SavedState {
  state: ReadingState;
  /** Shows a change at once, and takes it back where it could not be stored. */
  change(change: StateChange): void;
  /** Why the last change was not stored; empty where it was. */
  trouble: string;
}

/** What the reader added to a saved article, and how to change it. `store` answers why a change is not stored, where it is not. */
export function useSavedState(
  initial: ReadingState,
  store: (id: string, change: StateChange) => Promise<SaveFailure | undefined>,
): SavedState {
  const [state, setShown] = useState(initial);
  const [trouble, setTrouble] = useState('');
  const change = async (made: StateChange) => {
    const before = Object.fromEntries(
      Object.keys(made).map((field) => [field, state[field as keyof StateChange]]),
    );
    setShown((now) => ({ ...now, ...made, ...(made.tags && { tags: toTags(made.tags) }) }));
    const failure = await store(initial.id, made);
    if (failure) setShown((now) => ({ ...now, ...before }));
    setTrouble(failure ? t(`save_${toKeyPart(failure)}`) : '');
  };
  return { state, change: (made) => void change(made), trouble };
}
