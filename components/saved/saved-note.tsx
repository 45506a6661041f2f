import { useEffect, useRef, useState } from 'preact/hooks';
import { t } from '@/utils/i18n';

/** Milliseconds without a key after which a note is stored. */
const pause = 800;

/** The reader's note on a saved article. It is stored while it is written, and when the page is left. */
export function SavedNote({ note, onChange }: { note: string; onChange(note: string): void }) {
  const [text, setText] = useState(note);
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  const latest = useRef({ text, note, onChange });
  latest.current = { text, note, onChange };
  const store = () => {
    clearTimeout(timer.current);
    const { current } = latest;
    if (current.text !== current.note) current.onChange(current.text);
  };
  useEffect(() => {
    addEventListener('pagehide', store);
    return () => {
      removeEventListener('pagehide', store);
      store();
    };
  }, []);
  return (
    <section class="saved-part" aria-labelledby="saved-note">
      <h3 id="saved-note">{t('savedNote')}</h3>
      <textarea
        aria-labelledby="saved-note"
        rows={4}
        value={text}
        onInput={(event) => {
          setText(event.currentTarget.value);
          clearTimeout(timer.current);
          timer.current = setTimeout(store, pause);
        }}
        onBlur={store}
      />
    </section>
  );
}
