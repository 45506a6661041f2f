import { useState } from 'preact/hooks';
import { formatNumber } from '@/components/shared/format-values';
import { t } from '@/utils/i18n';
import type { SavedEntry } from '@/utils/library/saved-article';
import { Dialog } from './dialog';
import { NoteField } from './note-field';
import { TagChoices, type TagState } from './tag-choices';
import type { TagChange } from './use-actions';

interface TagDialogProps {
  /** The articles whose tags are changed; of a single one the note is too. */
  entries: readonly SavedEntry[];
  /** Tags of the library with their number, most first. */
  tags: readonly (readonly [tag: string, count: number])[];
  onDone(change: TagChange, note: string | undefined): void;
  onClose(): void;
}

/** Changes the tags of articles, and the note where it is one. Nothing is written before it is done. */
export function TagDialog({ entries, tags, onDone, onClose }: TagDialogProps) {
  const [chosen, setChosen] = useState<ReadonlyMap<string, boolean>>(new Map());
  const [draft, setDraft] = useState('');
  const [note, setNote] = useState<string>();
  const [only] = entries.length === 1 ? entries : [];
  const known = new Set(tags.map(([tag]) => tag));
  const made = [...chosen.keys()].filter((tag) => !known.has(tag));

  const stateOf = (tag: string): TagState => {
    const isOn = chosen.get(tag);
    if (isOn !== undefined) return isOn ? 'all' : 'none';
    const count = entries.filter((entry) => entry.tags.includes(tag)).length;
    if (count === entries.length) return 'all';
    return count ? 'some' : 'none';
  };
  const finish = () => {
    const wanted = new Map(chosen);
    if (draft.trim()) wanted.set(draft.trim().normalize('NFC'), true);
    const names = (isOn: boolean) => [...wanted].filter(([, on]) => on === isOn).map(([tag]) => tag);
    onClose();
    if (wanted.size || note !== undefined) onDone({ add: names(true), remove: names(false) }, note);
  };

  return (
    <Dialog
      title={
        only
          ? t('libraryEditOne', only.title || t('libraryUntitled'))
          : t('libraryTagMany', formatNumber(entries.length))
      }
      onClose={onClose}
    >
      <form
        onSubmit={(event) => {
          event.preventDefault();
          if (event.isTrusted) finish();
        }}
      >
        <TagChoices
          tags={[...made.map((tag) => [tag, 0] as const), ...tags]}
          stateOf={stateOf}
          onChoose={(tag, isOn) => setChosen(new Map([...chosen, [tag, isOn]]))}
          draft={draft}
          onDraft={setDraft}
        />
        {only && <NoteField id={only.id} value={note} onChange={setNote} />}
        <div class="dialog-buttons">
          <button type="button" class="plain" onClick={onClose}>
            {t('libraryCancel')}
          </button>
          <button type="submit" class="plain main">
            {t('libraryApply')}
          </button>
        </div>
      </form>
    </Dialog>
  );
}
