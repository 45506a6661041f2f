import { useRef, useState } from 'preact/hooks';
import { toKeyPart } from '@/components/shared/key-part';
import { t } from '@/utils/i18n';
import { toFailure } from '@/utils/library/failure';

/** Something that was done, and how to undo it. */
export interface Step {
  /** What was done, as a sentence. */
  text: string;
  /** Undoes it; answers what to say then. Rejects with the browser's error, and then it can be tried again. */
  undo(): Promise<string>;
  /** The article that gets the focus when it is undone. */
  id?: string;
}

/** What the notice below the list says. */
export interface Said {
  text: string;
  /** The step that it tells of, where that can be undone. */
  step?: Step;
  isError?: boolean;
  /** Whether there is no space, so that it helps to see what takes room. */
  isQuota?: boolean;
}

/** Steps that can be undone at most. */
const depth = 50;

/** What was done, the last first, and the notice that tells of it. It stays until the next or until it is dismissed. */
export function useUndo() {
  const steps = useRef<readonly Step[]>([]);
  const [said, setSaid] = useState<Said>();
  const isUndoing = useRef(false);
  const fail = (error: unknown, step?: Step) => {
    const failure = toFailure(error);
    const text = t(`libraryChange_${toKeyPart(failure)}`);
    setSaid({ text, isError: true, isQuota: failure === 'quota', ...(step && { step }) });
  };
  return {
    said,
    done(step: Step) {
      steps.current = [step, ...steps.current].slice(0, depth);
      setSaid({ text: step.text, step });
    },
    say: (text: string) => setSaid({ text }),
    fail,
    /** Undoes the last step; answers the id of its article where it has one. */
    async undo(): Promise<string | undefined> {
      const [step] = steps.current;
      if (!step || isUndoing.current) return undefined;
      isUndoing.current = true;
      try {
        const text = await step.undo();
        steps.current = steps.current.filter((other) => other !== step);
        setSaid({ text });
        return step.id;
      } catch (error) {
        fail(error, step);
        return undefined;
      } finally {
        isUndoing.current = false;
      }
    },
    dismiss: () => setSaid(undefined),
  };
}

export type Undo = ReturnType<typeof useUndo>;
