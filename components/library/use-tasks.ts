import { useRef, useState } from 'preact/hooks';
import type { Report } from '@/utils/library/in-batches';

/** Work that takes a while, as it is shown. */
export interface Task {
  key: number;
  label: string;
  done: number;
  /** Undefined where it is not known. */
  total: number | undefined;
  /** Whether it was cancelled and is about to end. */
  isEnding: boolean;
}

/** Runs work as a task that can be seen and cancelled; settles as the work does. */
export type RunTask = <T>(
  label: string,
  work: (report: Report, signal: AbortSignal) => Promise<T>,
) => Promise<T>;

/** Work under way: each has its progress and can be cancelled. */
export function useTasks() {
  const [tasks, setTasks] = useState<readonly Task[]>([]);
  const controllers = useRef(new Map<number, AbortController>());
  const lastKey = useRef(0);
  const change = (key: number, fields: Partial<Task>) =>
    setTasks((before) => before.map((task) => (task.key === key ? { ...task, ...fields } : task)));

  const run: RunTask = async (label, work) => {
    lastKey.current += 1;
    const key = lastKey.current;
    const controller = new AbortController();
    controllers.current.set(key, controller);
    setTasks((before) => [...before, { key, label, done: 0, total: undefined, isEnding: false }]);
    try {
      return await work((done, total) => change(key, { done, total }), controller.signal);
    } finally {
      controllers.current.delete(key);
      setTasks((before) => before.filter((task) => task.key !== key));
    }
  };
  const cancel = (key: number) => {
    controllers.current.get(key)?.abort();
    change(key, { isEnding: true });
  };
  return { tasks, run, cancel };
}
