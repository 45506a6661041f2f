import { useEffect, useState } from 'preact/hooks';
import { canOpenShortcutSettings, findShortcut, openShortcutSettings } from '@/utils/browser/shortcut';
import { t } from '@/utils/i18n';

/** Chromium's page for shortcuts, which no extension may link to. */
const chromiumPage = 'chrome://extensions/shortcuts';

/** The shortcut and how to change it; nothing on browsers without shortcuts (Firefox for Android). */
export function ShortcutHint() {
  const [shortcut, setShortcut] = useState<string>();
  useEffect(() => {
    const look = () => void findShortcut().then(setShortcut);
    look();
    // The person comes back from the browser's own page with another shortcut.
    window.addEventListener('focus', look);
    return () => window.removeEventListener('focus', look);
  }, []);
  if (shortcut === undefined) return null;
  return (
    <div class="shortcut">
      <p>{shortcut ? t('optionsShortcut', shortcut) : t('optionsShortcutNone')}</p>
      {canOpenShortcutSettings() ? (
        <button type="button" onClick={() => void openShortcutSettings()}>
          {t('optionsShortcutChange')}
        </button>
      ) : (
        <p class="hint">
          {t('optionsShortcutHow')} <code>{chromiumPage}</code>
        </p>
      )}
    </div>
  );
}
