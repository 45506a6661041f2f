import { AppearanceFields } from '@/components/shared/appearance-fields';
import { t } from '@/utils/i18n';
import type { Settings } from '@/utils/settings/settings';

interface Props {
  settings: Settings;
  onChange(change: Partial<Settings>): void;
}

/** How the reader looks: colours, font and measures. */
export function AppearanceSection({ settings, onChange }: Props) {
  return (
    <section aria-labelledby="appearance">
      <h2 id="appearance">{t('optionsAppearance')}</h2>
      <AppearanceFields fields={settings} onChange={onChange} />
    </section>
  );
}
