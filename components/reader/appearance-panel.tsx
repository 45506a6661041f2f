import { t } from '@/utils/i18n';
import { AppearanceFields } from '../shared/appearance-fields';
import { Panel } from './panel';
import type { Appearance } from './props';

interface AppearancePanelProps {
  id: string;
  appearance: Appearance;
  onAppearance(change: Partial<Appearance>): void;
  /** Whether the page's own font can be offered. */
  hasPageFont: boolean;
}

/** Theme, font and measures of the text; every change shows at once. */
export function AppearancePanel({ id, appearance, onAppearance, hasPageFont }: AppearancePanelProps) {
  return (
    <Panel id={id} label={t('readerAppearance')}>
      <AppearanceFields fields={appearance} onChange={onAppearance} hasPageFont={hasPageFont} showsSamples />
    </Panel>
  );
}
