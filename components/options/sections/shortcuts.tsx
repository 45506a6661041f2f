import { Switch } from '@/components/shared/switch';
import { t } from '@/utils/i18n';
import type { Section, SettingProps } from '../section';
import { ShortcutHint } from '../shortcut-hint';

function Button({ settings, change }: SettingProps) {
  return (
    <Switch
      label={t('optionsButtonOpens')}
      hint={t('optionsButtonOpensHint')}
      checked={settings.buttonOpensReader}
      onChange={(buttonOpensReader) => change({ buttonOpensReader })}
    />
  );
}

/** What the toolbar button does, and the shortcuts that do the same. */
export const shortcuts: Section = {
  id: 'shortcuts',
  title: 'optionsButton',
  words: 'optionsWordsShortcuts',
  formerIds: ['button'],
  settings: [
    { id: 'button', texts: ['optionsButtonOpens', 'optionsButtonOpensHint'], View: Button },
    { id: 'keys', texts: ['optionsShortcutChange', 'optionsShortcutHow'], View: ShortcutHint },
  ],
};
