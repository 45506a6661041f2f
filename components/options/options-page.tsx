import { Status } from '@/components/shared/status';
import { useSettings } from '@/components/shared/use-settings';
import { useStatus } from '@/components/shared/use-status';
import { t } from '@/utils/i18n';
import type { Settings } from '@/utils/settings/settings';
import { AppearanceSection } from './appearance-section';
import { AutoSection } from './auto-section';
import { ButtonSection } from './button-section';
import { DictionarySection } from './dictionary-section';
import { RulesSection } from './rules-section';
import { ScriptSection } from './script-section';
import { useTheme } from './use-theme';

/** The settings page. Every change holds at once. */
export function OptionsPage({ initialSettings }: { initialSettings: Settings }) {
  const [settings, change] = useSettings(initialSettings);
  const [message, say] = useStatus();
  useTheme(settings.theme);
  return (
    <main>
      <h1>{t('optionsTitle')}</h1>
      <AppearanceSection settings={settings} onChange={change} />
      <ScriptSection settings={settings} onChange={change} onSaid={say} />
      <DictionarySection settings={settings} onSaid={say} />
      <ButtonSection
        opensReader={settings.buttonOpensReader}
        onChange={(buttonOpensReader) => change({ buttonOpensReader })}
      />
      <AutoSection hosts={settings.auto.hosts} onSaid={say} />
      <RulesSection onSaid={say} />
      <section aria-labelledby="privacy">
        <h2 id="privacy">{t('optionsPrivacy')}</h2>
        <p>{t('optionsPrivacyText')}</p>
      </section>
      <Status message={message} onDone={() => say('')} />
    </main>
  );
}
