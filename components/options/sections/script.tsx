import { ModeChoice } from '@/components/shared/mode-choice';
import { Switch } from '@/components/shared/switch';
import { t } from '@/utils/i18n';
import { chooseMode } from '@/utils/settings/choose-mode';
import type { Section, SettingProps } from '../section';

/** The script that articles are shown in, and the choices made on single sites. */
function Mode({ settings, change, say }: SettingProps) {
  const siteCount = Object.keys(settings.siteModes).length;
  const forget = () => {
    const { siteModes } = settings;
    change({ siteModes: {} });
    const undo = () => {
      change({ siteModes });
      say('');
    };
    say(t('optionsModesForgotten'), { label: t('libraryUndo'), onPress: undo });
  };
  return (
    <>
      <ModeChoice
        label={t('optionsModesHint')}
        mode={chooseMode({ ...settings, siteModes: {} }, '', navigator.languages)}
        onMode={(scriptMode) => change({ scriptMode })}
      />
      {siteCount > 0 && (
        <button type="button" onClick={forget}>
          {t('optionsModesForget', siteCount)}
        </button>
      )}
    </>
  );
}

function Punctuation({ settings, change }: SettingProps) {
  return (
    <Switch
      label={t('punctuation')}
      hint={t('punctuationHint')}
      checked={settings.punctuation}
      onChange={(punctuation) => change({ punctuation })}
    />
  );
}

/** The script and punctuation of articles. */
export const script: Section = {
  id: 'script',
  title: 'optionsModes',
  words: 'optionsWordsScript',
  settings: [
    {
      id: 'mode',
      texts: [
        'optionsModesHint',
        'mode_original',
        'mode_repair',
        'mode_cn',
        'mode_hant',
        'mode_tw',
        'mode_twp',
        'mode_hk',
        'optionsModesForget',
      ],
      View: Mode,
    },
    { id: 'punctuation', texts: ['punctuation', 'punctuationHint'], View: Punctuation },
  ],
};
