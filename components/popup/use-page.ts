import { useCallback, useEffect, useRef, useState } from 'preact/hooks';
import { askReader, findAnswer } from '@/utils/browser/ask-reader';
import type { ScriptMode } from '@/utils/script/mode';
import { loadPage, type PopupPage } from './load-page';

/**
 * The page in front, looked at once when the popup opens, and what the main button does with it. A press that comes
 * before the look is over waits for it.
 */
export function usePage(): {
  page: PopupPage;
  look(): void;
  openReader(mode?: ScriptMode): Promise<void>;
  closeReader(): Promise<void>;
} {
  const [page, setPage] = useState<PopupPage>({ state: 'loading' });
  const looking = useRef<Promise<PopupPage> | undefined>(undefined);

  const look = useCallback(() => {
    setPage({ state: 'loading' });
    looking.current = loadPage((tab) => setPage({ state: 'loading', tab }));
    void looking.current.then(setPage);
  }, []);
  useEffect(look, [look]);

  const openReader = async (mode?: ScriptMode) => {
    const found = await looking.current;
    if (found?.state !== 'found') return;
    const { tab } = found;
    const asked = await askReader(tab, 'readerOpen', mode ? { mode } : {});
    if (!asked.ok) setPage({ state: 'closed', tab, barrier: asked.barrier });
    else if (!asked.answer.ok) setPage({ state: 'empty', tab, outcome: asked.answer.outcome });
    else window.close();
  };

  const closeReader = async () => {
    if (page.state === 'found') await findAnswer(page.tab.id, 'readerClose', undefined);
    window.close();
  };

  return { page, look, openReader, closeReader };
}
