import { AppearanceFields } from '@/components/shared/appearance-fields';
import { AppearancePreview } from '../appearance-preview';
import type { Section, SettingProps } from '../section';

function Appearance({ settings, change }: SettingProps) {
  return (
    <div class="appearance">
      <div class="appearance-fields">
        <AppearanceFields fields={settings} onChange={change} />
      </div>
      <AppearancePreview settings={settings} />
    </div>
  );
}

/** How the reader looks: colours, font and measures. */
export const appearance: Section = {
  id: 'appearance',
  title: 'optionsAppearance',
  words: 'optionsWordsAppearance',
  settings: [
    {
      id: 'text',
      texts: [
        'readerTheme',
        'theme_system',
        'theme_light',
        'theme_sepia',
        'theme_dark',
        'readerFont',
        'font_sans',
        'font_serif',
        'font_kai',
        'font_page',
        'readerFontSize',
        'readerLineHeight',
        'readerWidth',
      ],
      View: Appearance,
    },
  ],
};
