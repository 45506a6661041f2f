import { useEffect, useRef } from 'preact/hooks';
import { t } from '@/utils/i18n';
import type { PopupPage } from './load-page';

interface Props {
  page: PopupPage;
  onOpen(): void;
  onClose(): void;
}

/** The main button, focused from the start: opens the reader, or closes it where it is open. */
export function ReadButton({ page, onOpen, onClose }: Props) {
  const button = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    const focus = () => button.current?.focus();
    const focusAgain = () => document.activeElement === document.body && focus();
    focus();
    // Firefox builds a popup out of sight and then moves it, which may lose the focus before the window has it.
    window.addEventListener('focus', focusAgain);
    return () => window.removeEventListener('focus', focusAgain);
  }, []);
  const summary = page.state === 'found' ? page.summary : undefined;
  const isOpen = summary?.open === true;
  const isDoubtful = summary?.readable === false && !isOpen;
  const label = isOpen ? 'popupClose' : isDoubtful ? 'popupReadAnyway' : 'popupRead';
  return (
    <>
      <button ref={button} type="button" class="main" onClick={isOpen ? onClose : onOpen}>
        {t(label)}
      </button>
      {isDoubtful && <p class="hint">{t('outcome_not_readable')}</p>}
    </>
  );
}
