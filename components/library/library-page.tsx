import { useEffect, useRef, useState } from 'preact/hooks';
import { t } from '@/utils/i18n';
import { backUpIfDue } from '@/utils/library/scheduled/back-up';
import { purgeExpired } from '@/utils/library/trash';
import type { Settings } from '@/utils/settings/settings';
import { LibraryFrame } from './library-frame';
import { SavedArticlePage } from './saved-article-page';
import { useActions } from './use-actions';
import { useLiveList } from './use-live-list';
import { toHash, useRoute, wholeLibrary } from './use-route';
import { useShownSettings } from './use-shown-settings';
import { useTasks } from './use-tasks';
import { useUndo } from './use-undo';

/** The library: one of its parts as a list, or one of its articles, as the address says. */
export function LibraryPage({ initialSettings }: { initialSettings: Settings }) {
  const settings = useShownSettings(initialSettings);
  const [route, replace] = useRoute();
  const [leftId, setLeftId] = useState<string>();
  const leftList = useRef(false);
  const live = useLiveList(route);
  const tasks = useTasks();
  const undo = useUndo();
  const actions = useActions(tasks.run, undo);
  const id = route.name === 'article' ? route.id : undefined;

  const isShown = live.list.state === 'ready' && live.list.isWhole;
  // Behind the list, which it would only keep waiting.
  useEffect(() => {
    if (!isShown) return;
    // A library that cannot be opened says so in the list.
    void purgeExpired().catch(() => undefined);
    // The background could not, where the browser wanted a page of the extension for it.
    void backUpIfDue().catch(() => false);
  }, [isShown]);
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
    else location.hash = toHash(wholeLibrary);
  };
  if (!id)
    return (
      <LibraryFrame
        route={route}
        onRoute={replace}
        live={live}
        tasks={tasks}
        undo={undo}
        actions={actions}
        leftId={leftId}
      />
    );
  return (
    <SavedArticlePage
      key={id}
      id={id}
      settings={settings}
      onClose={showList}
      onDelete={() => {
        const title =
          live.list.state === 'ready' ? live.list.entries.find((entry) => entry.id === id)?.title : undefined;
        void actions.remove([{ id, title }]).then(() => {
          setLeftId('');
          showList();
        });
      }}
    />
  );
}
