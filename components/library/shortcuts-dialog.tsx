import { t } from '@/utils/i18n';
import { Dialog } from './dialog';

/** Keys of the list, each with what it does. */
const shortcuts = [
  [['↓', '↑'], 'libraryKeyMove'],
  [['Home', 'End', 'PgUp', 'PgDn'], 'libraryKeyJump'],
  [['Enter'], 'libraryKeyOpen'],
  [['Space', 'x'], 'libraryKeySelect'],
  [['Shift + ↓', 'Shift + ↑'], 'libraryKeyRange'],
  [['Ctrl + A'], 'libraryKeyAll'],
  [['s'], 'libraryKeyStar'],
  [['u'], 'libraryKeyRead'],
  [['t'], 'libraryKeyTag'],
  [['e'], 'libraryKeyExport'],
  [['Delete'], 'libraryKeyDelete'],
  [['Ctrl + Z'], 'libraryKeyUndo'],
  [['/'], 'libraryKeySearch'],
  [['Esc'], 'libraryKeyEscape'],
  [['?'], 'libraryKeyHelp'],
] as const;

/** The list of the library's keys. */
export function ShortcutsDialog({ onClose }: { onClose(): void }) {
  return (
    <Dialog title={t('libraryShortcuts')} onClose={onClose}>
      <p class="hint">{t('libraryShortcutsHint')}</p>
      <dl class="shortcuts">
        {shortcuts.map(([keys, text]) => (
          <div key={text}>
            <dt>
              {keys.map((key) => (
                <kbd key={key}>{key}</kbd>
              ))}
            </dt>
            <dd>{t(text)}</dd>
          </div>
        ))}
      </dl>
    </Dialog>
  );
}
