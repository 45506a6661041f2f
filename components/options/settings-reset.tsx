import { t } from '@/utils/i18n';
import { defaultSettings, type Settings } from '@/utils/settings/settings';
import type { SettingProps } from './section';

/** Sets everything back that has a usual value, with a way back; sites, rules and words are somebody's own and stay. */
export function SettingsReset({ settings, change, say }: SettingProps) {
  const reset = () => {
    const { auto: _auto, except: _except, pending: _pending, ...usual } = defaultSettings;
    const { auto: _a, except: _e, pending: _p, ...before } = settings;
    change({ ...usual, scriptMode: undefined } as Partial<Settings>);
    const undo = () => {
      change(before);
      say('');
    };
    say(t('settingsResetDone'), { label: t('libraryUndo'), onPress: undo });
  };
  return (
    <>
      <h3>{t('settingsReset')}</h3>
      <p class="hint">{t('settingsResetHint')}</p>
      <button type="button" onClick={reset}>
        {t('settingsReset')}
      </button>
    </>
  );
}
