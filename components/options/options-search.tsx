import { useEffect, useRef } from 'preact/hooks';
import { ToolButton } from '@/components/shared/tool-button';
import { t } from '@/utils/i18n';

interface Props {
  query: string;
  onQuery(query: string): void;
  /** How many settings were found. */
  count: number;
}

const isTyping = (target: EventTarget | null): boolean =>
  target instanceof HTMLElement &&
  target.matches('input:not([type=radio], [type=checkbox]), textarea, select');

/** The search among all settings; `/` brings the focus to it from anywhere, Escape empties it. */
export function OptionsSearch({ query, onQuery, count }: Props) {
  const input = useRef<HTMLInputElement>(null);
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      if (event.key !== '/' || event.ctrlKey || event.metaKey || event.altKey || isTyping(event.target))
        return;
      event.preventDefault();
      input.current?.select();
    };
    addEventListener('keydown', onKeyDown);
    return () => removeEventListener('keydown', onKeyDown);
  }, []);
  return (
    <search class="search">
      <input
        ref={input}
        type="search"
        aria-label={t('optionsSearch')}
        placeholder={t('optionsSearch')}
        aria-keyshortcuts="/"
        autocomplete="off"
        spellcheck={false}
        value={query}
        onInput={(event) => onQuery(event.currentTarget.value)}
        onKeyDown={(event) => {
          // Escape among the candidates of an input method is not for us.
          if (event.key !== 'Escape' || event.isComposing || !query) return;
          event.preventDefault();
          onQuery('');
        }}
      />
      {query && (
        <ToolButton
          icon="close"
          label={t('librarySearchClear')}
          onPress={() => {
            onQuery('');
            input.current?.focus();
          }}
        />
      )}
      <p class="found" role="status">
        {query.trim() && (count ? t('optionsFound', count) : t('optionsNothing', query.trim()))}
      </p>
    </search>
  );
}
