import { useEffect, useId, useState } from 'preact/hooks';
import { t } from '@/utils/i18n';
import { readArticle } from '@/utils/library/read-library';

interface NoteFieldProps {
  /** The article whose note it is; the list holds only its beginning. */
  id: string;
  /** The note as it was changed; undefined while it was not. */
  value: string | undefined;
  onChange(note: string): void;
}

/** The note on an article. It can be changed once it was read, so that nothing is written over it unseen. */
export function NoteField({ id, value, onChange }: NoteFieldProps) {
  const field = useId();
  const [stored, setStored] = useState<string>();
  useEffect(() => {
    void readArticle(id).then(
      (reading) => setStored(reading.ok ? reading.state.note : ''),
      () => undefined,
    );
  }, [id]);
  return (
    <>
      <label class="field-label" for={field}>
        {t('libraryNote')}
      </label>
      <textarea
        id={field}
        class="field"
        rows={4}
        value={value ?? stored ?? ''}
        disabled={stored === undefined}
        onInput={({ currentTarget }) => onChange(currentTarget.value)}
      />
    </>
  );
}
