import { useEffect, useState } from 'preact/hooks';
import { findAnswer } from '@/utils/browser/ask-reader';
import type { ScriptMode } from '@/utils/script/mode';
import { rememberMode } from '@/utils/settings/remember-mode';
import type { PopupPage } from './load-page';

/**
 * The script mode of the page in front and how to change it: at once in the reader where it is open, and for the next
 * time, except in a private window.
 */
export function useMode(page: PopupPage): [mode: ScriptMode, setMode: (mode: ScriptMode) => void] {
  const [mode, setMode] = useState<ScriptMode>('original');
  const initial = page.state === 'found' ? page.summary.mode : undefined;
  useEffect(() => {
    if (initial) setMode(initial);
  }, [initial]);

  const choose = (chosen: ScriptMode) => {
    setMode(chosen);
    if (page.state !== 'found') return;
    const { tab, summary } = page;
    if (summary.open) void findAnswer(tab.id, 'readerSetMode', { mode: chosen });
    if (!tab.isPrivate) void rememberMode(tab.host ?? '', chosen);
  };
  return [mode, choose];
}
