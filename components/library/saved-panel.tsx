import { SavedFields } from '@/components/saved/saved-fields';
import type { SavedState } from '@/components/saved/use-saved-state';
import { listTags } from '@/utils/library/list-tags';
import type { EarlierVersion } from '@/utils/library/saved-article';
import { SavedVersions } from './saved-versions';

interface SavedPanelProps {
  saved: SavedState;
  onRead(version: EarlierVersion): void;
}

/** What the reader keeps beside a saved article: whether it is read, tags, a note, and its earlier texts. */
export function SavedPanel({ saved, onRead }: SavedPanelProps) {
  return (
    <div class="saved-panel">
      <SavedFields saved={saved} listTags={listTags} />
      <SavedVersions id={saved.state.id} onRead={onRead} />
    </div>
  );
}
