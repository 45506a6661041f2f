import { Switch } from '@/components/shared/switch';
import { t } from '@/utils/i18n';
import { SavedNote } from './saved-note';
import { SavedTags } from './saved-tags';
import type { SavedState } from './use-saved-state';

interface SavedFieldsProps {
  saved: SavedState;
  /** Every tag of the library, to offer them. */
  listTags(): Promise<string[]>;
}

/** What a reader adds to a saved article: whether it is starred and read, tags, a note. Each change is stored at once. */
export function SavedFields({ saved: { state, change, trouble }, listTags }: SavedFieldsProps) {
  return (
    <>
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
      <SavedTags tags={state.tags} onChange={(tags) => change({ tags })} listTags={listTags} />
      <SavedNote note={state.note} onChange={(note) => change({ note })} />
    </>
  );
}
