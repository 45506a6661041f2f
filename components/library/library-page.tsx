import { useEffect, useRef, useState } from 'preact/hooks';
import { t } from '@/utils/i18n';
import { purgeExpired } from '@/utils/library/trash';
import type { Settings } from '@/utils/settings/settings';
import { watchSettings } from '@/utils/settings/store';
import { LibraryList } from './library-list';
import { SavedArticlePage } from './saved-article-page';
import { useDeletion } from './use-deletion';
import { toHash, useRoute } from './use-route';

/** The library: the list, or one of its articles, as the address says. */
export function LibraryPage({ initialSettings }: { initialSettings: Settings }) {
  const [settings, setSettings] = useState(initialSettings);
  const [query, setQuery] = useState('');
  const [leftId, setLeftId] = useState<string>();
  const leftList = useRef(false);
  const deletion = useDeletion();
  const route = useRoute();
  const id = route.name === 'article' ? route.id : undefined;

  useEffect(() => watchSettings(setSettings), []);
  useEffect(() => {
    // A library that cannot be opened says so in the list.
    void purgeExpired().catch(() => undefined);
  }, []);
  useEffect(() => {
    document.documentElement.dataset.theme = settings.theme;
  }, [settings.theme]);
  useEffect(() => {
    if (id) setLeftId(id);
    else {
      leftList.current = true;
      document.title = `${t('libraryTitle')} · ${t('extShortName')}`;
    }
  }, [id]);

  /** Goes back to the list it came from, so that the browser's own Back does not lead into the article again. */
  const showList = () => {
    if (leftList.current) history.back();
    else location.hash = toHash({ name: 'list' });
  };
  if (!id) return <LibraryList query={query} onQuery={setQuery} deletion={deletion} leftId={leftId} />;
  return (
    <SavedArticlePage
      key={id}
      id={id}
      settings={settings}
      onClose={showList}
      onDelete={() => {
        void deletion.remove(id).then(() => {
          setLeftId('');
          showList();
        });
      }}
    />
  );
}
