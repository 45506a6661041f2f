import { useEffect, useRef, useState } from 'preact/hooks';
import { ToolButton } from '@/components/shared/tool-button';
import { t } from '@/utils/i18n';
import { prepareSearch } from '@/utils/library/search-articles';

interface SearchFieldProps {
  /** What is searched for; where it changes from outside, the field shows it. */
  value: string;
  /** Hears every change: what is asked while a search runs has to wait. */
  onSearch(query: string): void;
  /** Called when an arrow key leaves the field downwards. */
  onLeave(): void;
}

/** The search field: Escape empties it, an arrow leads into the list. */
export function SearchField({ value, onSearch, onLeave }: SearchFieldProps) {
  const [text, setText] = useState(value);
  const input = useRef<HTMLInputElement>(null);
  // What was asked and has not come back as `value`: keys may be faster than that, and must not be overwritten by it.
  const asked = useRef<string[]>([]);

  useEffect(() => {
    const place = asked.current.indexOf(value);
    if (place < 0) setText(value);
    asked.current = asked.current.slice(place + 1);
  }, [value]);

  const ask = (query: string) => {
    setText(query);
    asked.current.push(query);
    onSearch(query);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    // Keys that choose among the candidates of an input method are not for us.
    if (event.isComposing) return;
    if (event.key === 'ArrowDown') onLeave();
    else if (event.key === 'Escape' && text) ask('');
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
        // Who comes here is about to type; what is wrong the search itself will say.
        onFocus={() => void prepareSearch().catch(() => undefined)}
        onInput={({ currentTarget, isComposing }) => {
          // What an input method writes on the way to a word is no query.
          if (isComposing) setText(currentTarget.value);
          else ask(currentTarget.value);
        }}
        onCompositionEnd={({ currentTarget }) => ask(currentTarget.value)}
        onKeyDown={onKeyDown}
      />
      {text && (
        <ToolButton
          icon="close"
          label={t('librarySearchClear')}
          onPress={() => {
            ask('');
            input.current?.focus();
          }}
        />
      )}
    </search>
  );
}
