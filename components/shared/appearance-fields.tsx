import { t } from '@/utils/i18n';
import { fonts, ranges, type Settings, themes } from '@/utils/settings/settings';
import { Choice } from './choice';
import { Slider } from './slider';

type Fields = Pick<Settings, 'theme' | 'font' | 'fontSize' | 'lineHeight' | 'width'>;

interface AppearanceFieldsProps {
  fields: Fields;
  onChange(change: Partial<Fields>): void;
  /** Whether the page's own font can be offered. */
  hasPageFont?: boolean;
  /** Show each theme and font in itself; the styles for that are the reader's. */
  showsSamples?: boolean;
}

/** How a text looks: theme, font and measures. */
export function AppearanceFields({
  fields,
  onChange,
  hasPageFont = true,
  showsSamples,
}: AppearanceFieldsProps) {
  const { theme, font, fontSize, lineHeight, width } = fields;
  const sample = (name: string) => (showsSamples ? { class: name } : {});
  return (
    <>
      <Choice
        name="theme"
        label={t('readerTheme')}
        value={theme}
        onChoose={(chosen) => onChange({ theme: chosen })}
        options={themes.map((value) => ({ value, label: t(`theme_${value}`), ...sample(`theme-${value}`) }))}
      />
      <Choice
        name="font"
        label={t('readerFont')}
        value={font}
        onChoose={(chosen) => onChange({ font: chosen })}
        options={fonts
          .filter((value) => value !== 'page' || hasPageFont)
          .map((value) => ({ value, label: t(`font_${value}`), ...sample(`font-${value}`) }))}
      />
      <Slider
        label={t('readerFontSize')}
        {...ranges.fontSize}
        value={fontSize}
        text={`${fontSize} px`}
        onValue={(value) => onChange({ fontSize: value })}
      />
      <Slider
        label={t('readerLineHeight')}
        {...ranges.lineHeight}
        value={lineHeight}
        text={lineHeight.toFixed(1)}
        onValue={(value) => onChange({ lineHeight: Number(value.toFixed(1)) })}
      />
      <Slider
        label={t('readerWidth')}
        {...ranges.width}
        value={width}
        text={t('readerWidthText', width)}
        onValue={(value) => onChange({ width: value })}
      />
    </>
  );
}
