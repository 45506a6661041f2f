import { useEffect, useRef, useState } from 'preact/hooks';
import type { Say } from '@/components/shared/use-status';
import { t } from '@/utils/i18n';
import type { Settings } from '@/utils/settings/settings';
import { changeSettings, readSettings, watchSettings } from '@/utils/settings/store';

/**
 * The settings, as they are now and as they change in whichever context; how to change some; and a sentence on what became of
 * the last change. A change shows at once; what is reported while it is being written is older than it and not shown. Where it
 * cannot be written, that is said, and what is stored is shown again.
 */
export function useSavedSettings(initial: Settings, say: Say) {
  const [settings, setSettings] = useState(initial);
  const [saved, setSaved] = useState(() => t('optionsHoldAtOnce'));
  const writing = useRef(0);
  useEffect(
    () =>
      watchSettings((changed) => {
        if (!writing.current) setSettings(changed);
      }),
    [],
  );
  const write = async (some: Partial<Settings>) => {
    writing.current++;
    const written = await changeSettings(() => some).catch(() => undefined);
    writing.current--;
    if (!written) say(t('optionsNotSaved'), true);
    if (!writing.current) setSettings(written ?? (await readSettings()));
    if (written) setSaved(t('optionsSaved'));
  };
  const change = (some: Partial<Settings>) => {
    setSettings((before) => ({ ...before, ...some }));
    void write(some);
  };
  return { settings, change, saved };
}
