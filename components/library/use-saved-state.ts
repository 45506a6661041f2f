import { useState } from 'preact/hooks';
import { toKeyPart } from '@/components/shared/key-part';
import { t } from '@/utils/i18n';
import { toFailure } from '@/utils/library/failure';
import type { ReadingState } from '@/utils/library/saved-article';
import { type StateChange, setState, toTags } from '@/utils/library/set-state';

export interface SavedState {
  state: ReadingState;
  /** Shows a change at once, and takes it back where it could not be stored. */
  change(change: StateChange): void;
  /** Why the last change was not stored; empty where it was. */
  trouble: string;
}

/** What the reader added to a saved article, and how to change it. */
export function useSavedState(initial: ReadingState): SavedState {
  const [state, setShown] = useState(initial);
  const [trouble, setTrouble] = useState('');
  const change = (made: StateChange) => {
    const before = Object.fromEntries(
      Object.keys(made).map((field) => [field, state[field as keyof StateChange]]),
    );
    setShown((now) => ({ ...now, ...made, ...(made.tags && { tags: toTags(made.tags) }) }));
    setState(initial.id, made).then(
      () => setTrouble(''),
      (error) => {
        setShown((now) => ({ ...now, ...before }));
        setTrouble(t(`save_${toKeyPart(toFailure(error))}`));
      },
    );
  };
  return { state, change, trouble };
}
