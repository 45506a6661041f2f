import { t } from '@/utils/i18n';
import { fonts, themes } from '@/utils/settings/settings';
import { Choice } from '../shared/choice';
import { Slider } from '../shared/slider';
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
  const { theme, font, fontSize, lineHeight, width } = appearance;
  return (
    <Panel id={id} label={t('readerAppearance')}>
      <Choice
        name="theme"
        label={t('readerTheme')}
        value={theme}
        onChoose={(chosen) => onAppearance({ theme: chosen })}
        options={themes.map((value) => ({ value, label: t(`theme_${value}`), class: `theme-${value}` }))}
      />
      <Choice
        name="font"
        label={t('readerFont')}
        value={font}
        onChoose={(chosen) => onAppearance({ font: chosen })}
        options={fonts
          .filter((value) => value !== 'page' || hasPageFont)
          .map((value) => ({ value, label: t(`font_${value}`), class: `font-${value}` }))}
      />
      <Slider
        label={t('readerFontSize')}
        min={14}
        max={40}
        step={1}
        value={fontSize}
        text={`${fontSize} px`}
        onValue={(value) => onAppearance({ fontSize: value })}
      />
      <Slider
        label={t('readerLineHeight')}
        min={1.2}
        max={2.6}
        step={0.1}
        value={lineHeight}
        text={lineHeight.toFixed(1)}
        onValue={(value) => onAppearance({ lineHeight: Number(value.toFixed(1)) })}
      />
      <Slider
        label={t('readerWidth')}
        min={20}
        max={80}
        step={2}
        value={width}
        text={t('readerWidthText', width)}
        onValue={(value) => onAppearance({ width: value })}
      />
    </Panel>
  );
}
