import { t } from '@/utils/i18n';
import type { Appearance } from '@/utils/settings/settings';
import { AppearanceFields } from '../shared/appearance-fields';
import { Switch } from '../shared/switch';
import { Panel } from './panel';

interface AppearancePanelProps {
  id: string;
  appearance: Appearance;
  onAppearance(change: Partial<Appearance>): void;
  /** Whether the page's own font can be offered. */
  hasPageFont: boolean;
}

/** Theme, font, measures and punctuation of the text; every change shows at once. */
export function AppearancePanel({ id, appearance, onAppearance, hasPageFont }: AppearancePanelProps) {
  return (
    <Panel id={id} label={t('readerAppearance')}>
      <AppearanceFields fields={appearance} onChange={onAppearance} hasPageFont={hasPageFont} showsSamples />
      <Switch
        label={t('punctuation')}
        hint={t('punctuationHint')}
        checked={appearance.punctuation}
        onChange={(punctuation) => onAppearance({ punctuation })}
      />
    </Panel>
  );
}
