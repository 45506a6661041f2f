import { useEffect, useRef, useState } from 'preact/hooks';
import { AppearanceStore } from '@/components/reader/appearance-store';
import { pageServices } from '@/components/reader/page/page-services';
import { ReaderView } from '@/components/reader/reader-view';
import { useSavedState } from '@/components/saved/use-saved-state';
import { ToolButton } from '@/components/shared/tool-button';
import { t } from '@/utils/i18n';
import { toFailure } from '@/utils/library/failure';
import type { ArticleImages } from '@/utils/library/images/read-images';
import type { SavedReading } from '@/utils/library/read-library';
import type { EarlierVersion } from '@/utils/library/saved-article';
import { setState } from '@/utils/library/set-state';
import type { ScriptMode } from '@/utils/script/mode';
import { chooseMode } from '@/utils/settings/choose-mode';
import { rememberMode } from '@/utils/settings/remember-mode';
import { appearanceOf, type Settings } from '@/utils/settings/settings';
import { changeSettings } from '@/utils/settings/store';
import { noteLeftAt } from './left-at';
import { SavedPanel } from './saved-panel';
import { useMissingImages } from './use-missing-images';
import { useSavedImages } from './use-saved-images';
import { VersionNote } from './version-note';

interface SavedArticleProps {
  reading: Extract<SavedReading, { ok: true }>;
  images: ArticleImages;
  settings: Settings;
  onClose(): void;
  onDelete(): void;
  /** Another text was made the present one. */
  onRestored(): void;
}

/** As on a page, but without saving: an article in the library is saved already. */
const { save: _save, keepImages: _keepImages, findSaved: _findSaved, ...fromPage } = pageServices;
const services = { ...fromPage, keepPosition: noteLeftAt };

const storeState = (...change: Parameters<typeof setState>) =>
  setState(...change).then(() => undefined, toFailure);

const readHostName = (url: string): string => (URL.canParse(url) ? new URL(url).hostname : '');

/**
 * A saved article in the reading view, with its images as they were stored, at the place where it was left. Nothing is loaded from the web
 * until the reader asks for it.
 */
export function SavedArticle(props: SavedArticleProps) {
  const { reading, settings, onClose } = props;
  const { id, position } = reading.state;
  const [version, setVersion] = useState<EarlierVersion>();
  const article = version?.article ?? reading.article;
  const host = readHostName(article.url);
  const [mode, setMode] = useState<ScriptMode>(() => chooseMode(settings, host, navigator.languages));
  const [store] = useState(() => new AppearanceStore((change) => changeSettings(() => change)));
  const [appearance, setAppearance] = useState(() => store.merge(appearanceOf(settings)));
  const [restored, setRestored] = useState<number[]>([]);
  const [loadsImages, setLoadsImages] = useState(false);
  const [mark] = useState({ id, savedAt: reading.savedAt, ...(position && { position }) });
  const images = useSavedImages(id, props.images);
  const missing = useMissingImages(id, images.missing);
  const saved = useSavedState(reading.state, storeState);
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

  const show = (shown: EarlierVersion | undefined) => {
    setRestored([]);
    setVersion(shown);
    scrollTo({ top: 0, behavior: 'instant' });
  };
  return (
    <ReaderView
      key={version?.hash ?? ''}
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
      saved={version ? undefined : mark}
      onClose={onClose}
      closeLabel={t('libraryBack')}
      loadsImages={loadsImages}
      onLoadImages={() => setLoadsImages(true)}
      findImage={images.find}
      onKeepImages={missing.keep}
      notes={
        <>
          {version && (
            <VersionNote
              id={id}
              version={version}
              onBack={() => show(undefined)}
              onRestored={props.onRestored}
            />
          )}
          {missing.note && <p role="status">{missing.note}</p>}
        </>
      }
      ownPanel={{
        icon: 'tag',
        label: t('savedPanel'),
        content: <SavedPanel saved={saved} onRead={show} />,
      }}
      tools={
        <ToolButton
          icon="trash"
          label={t('libraryDelete')}
          onPress={(event) => event.isTrusted && props.onDelete()}
        />
      }
      onEscapeReady={(handle) => {
        onEscape.current = handle;
      }}
    />
  );
}
