import { useId, useState } from 'preact/hooks';
import { t } from '@/utils/i18n';

interface Props {
  label: string;
  /** Called in the submission itself, so that a permission may be asked for; answers false for what is no place. */
  onAdd(written: string): boolean;
}

/** A line to add a place by. What is not understood stays, with what is wrong beside it. */
export function PlaceForm({ label, onAdd }: Props) {
  const id = useId();
  const [text, setText] = useState('');
  const [isRefused, setRefused] = useState(false);
  return (
    <form
      class="place-form"
      onSubmit={(event) => {
        event.preventDefault();
        if (!event.isTrusted) return;
        const isAdded = onAdd(text);
        setRefused(!isAdded);
        if (isAdded) setText('');
      }}
    >
      <label for={id}>{label}</label>
      <input
        id={id}
        value={text}
        placeholder="news.example.com"
        autocomplete="off"
        autocapitalize="off"
        spellcheck={false}
        aria-invalid={isRefused}
        aria-describedby={`${id}-fault`}
        onInput={(event) => setText(event.currentTarget.value)}
      />
      <button type="submit">{t('optionsPlaceAdd')}</button>
      <p id={`${id}-fault`} class="failure" role="status">
        {isRefused && t('optionsPlaceRefused')}
      </p>
    </form>
  );
}
