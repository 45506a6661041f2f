import { ModeChoice } from '@/components/shared/mode-choice';
import { Switch } from '@/components/shared/switch';
import type { Say } from '@/components/shared/use-status';
import { t } from '@/utils/i18n';
import { chooseMode } from '@/utils/settings/choose-mode';
import type { Settings } from '@/utils/settings/settings';

interface Props {
  settings: Settings;
  onChange(change: Partial<Settings>): void;
  onSaid: Say;
}

/** The script and punctuation that articles are shown in, and the choices made on single sites. */
export function ScriptSection({ settings, onChange, onSaid }: Props) {
  const siteCount = Object.keys(settings.siteModes).length;
  const forget = () => {
    onChange({ siteModes: {} });
    onSaid(t('optionsModesForgotten'));
  };
  return (
    <section aria-labelledby="script">
      <h2 id="script">{t('optionsModes')}</h2>
      <ModeChoice
        label={t('optionsModesHint')}
        mode={chooseMode({ ...settings, siteModes: {} }, '', navigator.languages)}
        onMode={(scriptMode) => onChange({ scriptMode })}
      />
      <Switch
        label={t('punctuation')}
        hint={t('punctuationHint')}
        checked={settings.punctuation}
        onChange={(punctuation) => onChange({ punctuation })}
      />
      {siteCount > 0 && (
        <button type="button" onClick={forget}>
          {t('optionsModesForget', siteCount)}
        </button>
      )}
    </section>
  );
}
