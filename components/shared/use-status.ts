import { useCallback, useState } from 'preact/hooks';

/** A message about what just happened. */
export interface StatusMessage {
  text: string;
  /** Something went wrong; such a message stays until the next one. */
  isError: boolean;
}

export type Say = (text: string, isError?: boolean) => void;

/** The message shown now and how to show another; an empty text takes it away. */
export function useStatus(): [StatusMessage | undefined, Say] {
  const [message, setMessage] = useState<StatusMessage>();
  const say = useCallback<Say>(
    (text, isError = false) => setMessage(text ? { text, isError } : undefined),
    [],
  );
  return [message, say];
}
