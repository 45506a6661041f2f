import { useState } from 'preact/hooks';
import { ToolButton } from '@/components/shared/tool-button';
import { t } from '@/utils/i18n';

const key = 'qingye-removal-known';

/** The page's own storage is read at once, so that the notice does not come and push the list down. */
const isKnown = (): boolean => {
  try {
    return localStorage.getItem(key) !== null;
  } catch {
    return false;
  }
};

/** Says that removing the extension removes the library, until the reader has taken note of it. */
export function RemovalNotice() {
  const [isShown, setIsShown] = useState(() => !isKnown());
  const dismiss = () => {
    setIsShown(false);
    try {
      localStorage.setItem(key, '1');
    } catch {
      // A browser that keeps nothing says it again.
    }
  };
  if (!isShown) return null;
  return (
    <section class="notice removal" aria-label={t('librarySafe')}>
      <p class="removal-text">{t('libraryKept')}</p>
      <ToolButton icon="close" label={t('libraryKeptKnown')} onPress={dismiss} />
    </section>
  );
}
