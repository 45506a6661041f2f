import { useState } from 'preact/hooks';
import { findAnswer } from '@/utils/browser/ask-reader';
import type { ScriptMode } from '@/utils/script/mode';
import { rememberMode } from '@/utils/settings/remember-mode';
import type { PopupPage } from './load-page';

/**
 * The script mode of the page in front (undefined until it was looked at) and how to change it: at once in the reader
 * where it is open, and for the next time, except in a private window.
 */
export function useMode(
  page: PopupPage,
): [mode: ScriptMode | undefined, setMode: (mode: ScriptMode) => void] {
  const [chosen, setChosen] = useState<ScriptMode>();
  const choose = (mode: ScriptMode) => {
    setChosen(mode);
    if (page.state !== 'found') return;
    const { tab, summary } = page;
    if (summary.open) void findAnswer(tab.id, 'readerSetMode', { mode });
    if (!tab.isPrivate) void rememberMode(tab.host ?? '', mode);
  };
  return [chosen ?? (page.state === 'found' ? page.summary.mode : undefined), choose];
}
