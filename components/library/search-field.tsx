import { useEffect, useRef, useState } from 'preact/hooks';
import { ToolButton } from '@/components/shared/tool-button';
import { t } from '@/utils/i18n';

/** Milliseconds without a key after which a query is asked: a pause in typing. */
const pause = 150;

interface SearchFieldProps {
  value: string;
  onSearch(query: string): void;
  /** Called when an arrow key leaves the field downwards. */
  onLeave(): void;
  /** How many were found, as a sentence; empty without a query. */
  found: string;
}

/** True where a key pressed is text to come. */
const isTyping = (target: EventTarget | null): boolean =>
  target instanceof HTMLElement && target.matches('input, textarea, select, [contenteditable]');

/** The search field; `/` brings the focus to it from anywhere, Escape empties it. */
export function SearchField({ value, onSearch, onLeave, found }: SearchFieldProps) {
  const [text, setText] = useState(value);
  const input = useRef<HTMLInputElement>(null);
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);

  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      if (event.key !== '/' || event.ctrlKey || event.metaKey || event.altKey || isTyping(event.target))
        return;
      event.preventDefault();
      input.current?.select();
      input.current?.focus();
    };
    addEventListener('keydown', onKeyDown);
    return () => {
      removeEventListener('keydown', onKeyDown);
      clearTimeout(timer.current);
    };
  }, []);

  const ask = (query: string, delay: number) => {
    setText(query);
    clearTimeout(timer.current);
    timer.current = setTimeout(() => onSearch(query), delay);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    // Keys that choose among the candidates of an input method are not for us.
    if (event.isComposing) return;
    if (event.key === 'ArrowDown') onLeave();
    else if (event.key === 'Escape' && text) ask('', 0);
    else return;
    event.preventDefault();
  };

  return (
    <search class="search">
      <input
        ref={input}
        type="search"
        id="search"
        aria-label={t('librarySearch')}
        placeholder={t('librarySearch')}
        aria-keyshortcuts="/"
        autocomplete="off"
        spellcheck={false}
        value={text}
        onInput={(event) => ask(event.currentTarget.value, pause)}
        onKeyDown={onKeyDown}
      />
      {text && (
        <ToolButton
          icon="close"
          label={t('librarySearchClear')}
          onPress={() => {
            ask('', 0);
            input.current?.focus();
          }}
        />
      )}
      <p class="found" role="status">
        {found}
      </p>
    </search>
  );
}
