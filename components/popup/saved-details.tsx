import { useEffect, useState } from 'preact/hooks';
import { SavedFields } from '@/components/saved/saved-fields';
import { useSavedState } from '@/components/saved/use-saved-state';
import { t } from '@/utils/i18n';
import type { ReadingState } from '@/utils/library/saved-article';
import type { StateChange } from '@/utils/library/state-change';
import { sendMessage } from '@/utils/messaging';

type Found = Awaited<ReturnType<typeof findState>>;

const findState = (id: string) => sendMessage('findState', { id }).catch(() => null);
/** The background, which may be stopped at any time, is asked: in private windows a page has no library of its own. */
const storeState = async (id: string, change: StateChange) =>
  (await sendMessage('changeState', { id, change }).catch(() => 'interrupted' as const)) ?? undefined;

function Fields({ state, tags }: { state: ReadingState; tags: string[] }) {
  const saved = useSavedState(state, storeState);
  const [listTags] = useState(() => async () => tags);
  return <SavedFields saved={saved} listTags={listTags} />;
}

/** Star, tags and note of the page that is saved, behind a line that opens: reading comes first. */
export function SavedDetails({ id }: { id: string }) {
  const [isOpen, setIsOpen] = useState(false);
  const [found, setFound] = useState<Found>();
  useEffect(() => {
    if (isOpen) void findState(id).then(setFound);
  }, [id, isOpen]);
  return (
    <details class="saved-details" onToggle={(event) => setIsOpen(event.currentTarget.open)}>
      <summary>{t('popupSavedDetails')}</summary>
      {isOpen && found && (
        <div class="saved-panel">
          <Fields key={id} {...found} />
        </div>
      )}
      {found === null && <p class="failure">{t('popupSavedDetailsFailed')}</p>}
    </details>
  );
}
