import { useEffect, useState } from 'preact/hooks';
import type { Settings } from '@/utils/settings/settings';
import { watchSettings } from '@/utils/settings/store';

/** The settings as they are now; the document is drawn in their theme. */
export function useShownSettings(initial: Settings): Settings {
  const [settings, setSettings] = useState(initial);
  useEffect(() => watchSettings(setSettings), []);
  useEffect(() => {
    document.documentElement.dataset.theme = settings.theme;
  }, [settings.theme]);
  return settings;
}
