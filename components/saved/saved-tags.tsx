import { useEffect, useState } from 'preact/hooks';
import { Icon } from '@/components/shared/icon';
import { t } from '@/utils/i18n';

interface SavedTagsProps {
  tags: readonly string[];
  onChange(tags: string[]): void;
  /** Every tag of the library, to offer them. */
  listTags(): Promise<string[]>;
}

/** The tags of a saved article; those that others have are offered while one is typed. */
export function SavedTags({ tags, onChange, listTags }: SavedTagsProps) {
  const [text, setText] = useState('');
  const [known, setKnown] = useState<string[]>([]);
  useEffect(() => {
    // Without them a tag can be typed all the same.
    listTags().then(setKnown, () => undefined);
  }, [listTags]);
  const add = () => {
    const added = text.split(/[,，、]/).filter((tag) => tag.trim());
    if (added.length) onChange([...tags, ...added]);
    setText('');
  };
  return (
    <section class="saved-part" aria-labelledby="saved-tags">
      <h3 id="saved-tags">{t('savedTags')}</h3>
      {tags.length > 0 && (
        <ul class="saved-tags">
          {tags.map((tag) => (
            <li key={tag}>
              <span>{tag}</span>
              <button
                type="button"
                aria-label={t('savedTagRemove', tag)}
                title={t('savedTagRemove', tag)}
                onClick={(event) => event.isTrusted && onChange(tags.filter((other) => other !== tag))}
              >
                <Icon name="close" />
              </button>
            </li>
          ))}
        </ul>
      )}
      <form
        class="saved-tag-new"
        onSubmit={(event) => {
          event.preventDefault();
          if (event.isTrusted) add();
        }}
      >
        <input
          type="text"
          list="saved-tags-known"
          aria-label={t('savedTagNew')}
          placeholder={t('savedTagNew')}
          autocomplete="off"
          maxLength={100}
          value={text}
          onInput={(event) => setText(event.currentTarget.value)}
        />
        <datalist id="saved-tags-known">
          {known
            .filter((tag) => !tags.includes(tag))
            .map((tag) => (
              <option key={tag} value={tag} />
            ))}
        </datalist>
        <button type="submit" class="quiet">
          {t('savedTagAdd')}
        </button>
      </form>
    </section>
  );
}
