import { useCallback, useState } from 'preact/hooks';

/** A message about what just happened. */
export interface StatusMessage {
  text: string;
  /** Something went wrong; such a message stays until the next one. */
  isError: boolean;
  /** What can be done about it, by a button; such a message stays as well. */
  action?: StatusAction | undefined;
}

export interface StatusAction {
  label: string;
  onPress(): void;
}

/** Shows a message; what comes with it is an action, or whether it tells of an error. */
export type Say = (text: string, what?: boolean | StatusAction) => void;

/** The message shown now and how to show another; an empty text takes it away. */
export function useStatus(): [StatusMessage | undefined, Say] {
  const [message, setMessage] = useState<StatusMessage>();
  const say = useCallback<Say>(
    (text, what = false) =>
      setMessage(
        text
          ? { text, isError: what === true, action: typeof what === 'object' ? what : undefined }
          : undefined,
      ),
    [],
  );
  return [message, say];
}
