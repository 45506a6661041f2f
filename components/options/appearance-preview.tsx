import { viewStyle } from '@/components/reader/view-style';
import { t, uiLanguage } from '@/utils/i18n';
import type { Settings } from '@/utils/settings/settings';

/** A few lines as the reader would show them, in its own styles. */
export function AppearancePreview({ settings }: { settings: Settings }) {
  return (
    <figure
      class="qy-theme qy-reader preview"
      aria-label={t('optionsPreview')}
      data-theme={settings.theme}
      data-font={settings.font}
      style={viewStyle(settings)}
    >
      <div class="preview-text content" lang={uiLanguage()}>
        <p>{t('optionsPreviewText')}</p>
      </div>
    </figure>
  );
}
