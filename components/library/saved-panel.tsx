import { Switch } from '@/components/shared/switch';
import { t } from '@/utils/i18n';
import type { EarlierVersion } from '@/utils/library/saved-article';
import { SavedNote } from './saved-note';
import { SavedTags } from './saved-tags';
import { SavedVersions } from './saved-versions';
import type { SavedState } from './use-saved-state';

interface SavedPanelProps {
  saved: SavedState;
  onRead(version: EarlierVersion): void;
}

/** What the reader keeps beside a saved article: whether it is read, tags, a note, and its earlier texts. */
export function SavedPanel({ saved, onRead }: SavedPanelProps) {
  const { state, change, trouble } = saved;
  return (
    <div class="saved-panel">
      <p role="alert" class={trouble ? 'trouble' : ''}>
        {trouble}
      </p>
      <Switch
        label={t('savedStar')}
        hint={t('savedStarHint')}
        checked={state.isStarred}
        onChange={(isStarred) => change({ isStarred })}
      />
      <Switch
        label={t('savedRead')}
        hint={t('savedReadHint')}
        checked={state.isRead}
        onChange={(isRead) => change({ isRead })}
      />
      <SavedTags tags={state.tags} onChange={(tags) => change({ tags })} />
      <SavedNote note={state.note} onChange={(note) => change({ note })} />
      <SavedVersions id={state.id} onRead={onRead} />
    </div>
  );
}
