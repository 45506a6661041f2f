import { useEffect, useRef, useState } from 'preact/hooks';
import type { Settings } from '@/utils/settings/settings';
import { changeSettings, watchSettings } from '@/utils/settings/store';

/**
 * The settings, as they are now and as they change in whichever context, and how to change some. A change shows at once;
 * what is reported while it is being written is older than it and not shown.
 */
export function useSettings(initial: Settings): [Settings, (change: Partial<Settings>) => void] {
  const [settings, setSettings] = useState(initial);
  const writing = useRef(0);
  useEffect(
    () =>
      watchSettings((changed) => {
        if (!writing.current) setSettings(changed);
      }),
    [],
  );
  const change = async (some: Partial<Settings>) => {
    setSettings((before) => ({ ...before, ...some }));
    writing.current++;
    const written = await changeSettings(() => some);
    writing.current--;
    if (!writing.current) setSettings(written);
  };
  return [settings, (some) => void change(some)];
}
