import { Choice } from '@/components/shared/choice';
import { Slider } from '@/components/shared/slider';
import { t } from '@/utils/i18n';
import { fonts, type Settings, themes } from '@/utils/settings/settings';

interface Props {
  settings: Settings;
  onChange(change: Partial<Settings>): void;
}

/** How the reader looks: colours, font and measures. */
export function AppearanceSection({ settings, onChange }: Props) {
  const { theme, font, fontSize, lineHeight, width } = settings;
  return (
    <section aria-labelledby="appearance">
      <h2 id="appearance">{t('optionsAppearance')}</h2>
      <Choice
        name="theme"
        label={t('readerTheme')}
        value={theme}
        onChoose={(chosen) => onChange({ theme: chosen })}
        options={themes.map((value) => ({ value, label: t(`theme_${value}`) }))}
      />
      <Choice
        name="font"
        label={t('readerFont')}
        value={font}
        onChoose={(chosen) => onChange({ font: chosen })}
        options={fonts.map((value) => ({ value, label: t(`font_${value}`) }))}
      />
      <Slider
        label={t('readerFontSize')}
        min={14}
        max={40}
        step={1}
        value={fontSize}
        text={`${fontSize} px`}
        onValue={(value) => onChange({ fontSize: value })}
      />
      <Slider
        label={t('readerLineHeight')}
        min={1.2}
        max={2.6}
        step={0.1}
        value={lineHeight}
        text={lineHeight.toFixed(1)}
        onValue={(value) => onChange({ lineHeight: Number(value.toFixed(1)) })}
      />
      <Slider
        label={t('readerWidth')}
        min={20}
        max={80}
        step={2}
        value={width}
        text={t('readerWidthText', width)}
        onValue={(value) => onChange({ width: value })}
      />
    </section>
  );
}
