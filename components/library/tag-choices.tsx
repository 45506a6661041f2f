import { useEffect, useId, useRef, useState } from 'preact/hooks';
import { formatNumber } from '@/components/shared/format-values';
import { t } from '@/utils/i18n';
import { foldText } from '@/utils/library/fold';

/** Whether all of the articles have a tag, some or none. */
export type TagState = 'all' | 'some' | 'none';

interface TagChoicesProps {
  /** Tags of the library with the number of articles that have them, most first, and those just made. */
  tags: readonly (readonly [tag: string, count: number])[];
  stateOf(tag: string): TagState;
  onChoose(tag: string, isOn: boolean): void;
  /** A tag that is typed and not added yet, so that it counts when the dialog is done. */
  draft: string;
  onDraft(draft: string): void;
}

/** Tags offered at once; others are found by typing. */
const most = 60;

function TagBox({
  tag,
  count,
  state,
  onChoose,
}: {
  tag: string;
  count: number;
  state: TagState;
  onChoose(isOn: boolean): void;
}) {
  const box = useRef<HTMLInputElement>(null);
  useEffect(() => {
    if (box.current) box.current.indeterminate = state === 'some';
  }, [state]);
  return (
    <li>
      <label class="tag-choice">
        <input
          ref={box}
          type="checkbox"
          checked={state === 'all'}
          onChange={(event) => event.isTrusted && onChoose(event.currentTarget.checked)}
        />
        <span class="tag-name">{tag}</span>
        {count > 0 && <span class="count">{formatNumber(count)}</span>}
      </label>
    </li>
  );
}

/** Tags to choose from, and a field that finds one or makes a new one. */
export function TagChoices({ tags, stateOf, onChoose, draft, onDraft }: TagChoicesProps) {
  const id = useId();
  const [isOpen, setIsOpen] = useState(false);
  const name = draft.trim();
  const folded = foldText(name);
  const fitting = tags.filter(([tag]) => foldText(tag).includes(folded));
  const isKnown = tags.some(([tag]) => tag === name.normalize('NFC'));
  const shown = isOpen ? fitting : fitting.slice(0, most);
  const add = () => {
    if (!name) return;
    onChoose(name.normalize('NFC'), true);
    onDraft('');
  };
  return (
    <div class="tags">
      <label class="field-label" for={id}>
        {t('libraryTagFind')}
      </label>
      <div class="tag-field">
        <input
          id={id}
          class="field"
          data-first
          autocomplete="off"
          maxLength={100}
          value={draft}
          onInput={({ currentTarget }) => onDraft(currentTarget.value)}
          onKeyDown={(event) => {
            // Enter adds the tag; only where there is none to add it ends the dialog.
            if (event.key !== 'Enter' || event.isComposing || !name) return;
            event.preventDefault();
            if (event.isTrusted) add();
          }}
        />
        <button type="button" class="plain" disabled={!name} onClick={(event) => event.isTrusted && add()}>
          {t(isKnown ? 'libraryTagChoose' : 'libraryTagAdd')}
        </button>
      </div>
      {shown.length > 0 && (
        <ul class="tag-choices" aria-label={t('libraryTags')}>
          {shown.map(([tag, count]) => (
            <TagBox
              key={tag}
              tag={tag}
              count={count}
              state={stateOf(tag)}
              onChoose={(isOn) => onChoose(tag, isOn)}
            />
          ))}
        </ul>
      )}
      {fitting.length > shown.length && (
        <button type="button" class="plain" onClick={() => setIsOpen(true)}>
          {t('libraryShowAll', formatNumber(fitting.length))}
        </button>
      )}
      {!tags.length && <p class="hint">{t('libraryTagNone')}</p>}
    </div>
  );
}
