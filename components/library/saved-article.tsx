import { useEffect, useRef, useState } from 'preact/hooks';
import { AppearanceStore } from '@/components/reader/appearance-store';
import { pageServices } from '@/components/reader/page/page-services';
import { ReaderView } from '@/components/reader/reader-view';
import { ToolButton } from '@/components/shared/tool-button';
import type { Article } from '@/utils/article/article';
import { t } from '@/utils/i18n';
import type { ScriptMode } from '@/utils/script/mode';
import { chooseMode } from '@/utils/settings/choose-mode';
import { rememberMode } from '@/utils/settings/remember-mode';
import { appearanceOf, type Settings } from '@/utils/settings/settings';
import { changeSettings } from '@/utils/settings/store';

interface SavedArticleProps {
  article: Article;
  settings: Settings;
  onClose(): void;
  onDelete(): void;
}

/** As on a page, but without saving: an article in the library is saved already. */
const { save: _save, keepImages: _keepImages, findSaved: _findSaved, ...services } = pageServices;

const readHostName = (url: string): string => (URL.canParse(url) ? new URL(url).hostname : '');

/** A saved article in the reading view. No remote image is loaded until the reader asks for it. */
export function SavedArticle({ article, settings, onClose, onDelete }: SavedArticleProps) {
  const host = readHostName(article.url);
  const [mode, setMode] = useState<ScriptMode>(() => chooseMode(settings, host, navigator.languages));
  const [store] = useState(() => new AppearanceStore((change) => changeSettings(() => change)));
  const [appearance, setAppearance] = useState(() => store.merge(appearanceOf(settings)));
  const [restored, setRestored] = useState<number[]>([]);
  const [loadsImages, setLoadsImages] = useState(false);
  const onEscape = useRef<() => void>(undefined);

  useEffect(() => setAppearance(store.merge(appearanceOf(settings))), [settings, store]);
  useEffect(() => {
    document.title = `${article.title || t('libraryUntitled')} · ${t('extShortName')}`;
    const onKeyDown = (event: KeyboardEvent) => {
      if (event.key === 'Escape' && !event.isComposing) onEscape.current?.();
    };
    addEventListener('keydown', onKeyDown);
    return () => removeEventListener('keydown', onKeyDown);
  }, [article.title]);

  return (
    <ReaderView
      article={article}
      appearance={appearance}
      onAppearance={(change) => setAppearance(store.change(change))}
      mode={mode}
      onMode={(chosen) => {
        setMode(chosen);
        void rememberMode(host, chosen);
      }}
      restored={restored}
      onRestored={setRestored}
      services={services}
      onClose={onClose}
      closeLabel={t('libraryBack')}
      loadsImages={loadsImages}
      onLoadImages={() => setLoadsImages(true)}
      tools={
        <ToolButton
          icon="trash"
          label={t('libraryDelete')}
          onPress={(event) => event.isTrusted && onDelete()}
        />
      }
      onEscapeReady={(handle) => {
        onEscape.current = handle;
      }}
    />
  );
}
