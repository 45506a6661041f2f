import { useEffect, useRef, useState } from 'preact/hooks';
import type { Say } from '@/components/shared/use-status';
import { t } from '@/utils/i18n';
import { type ParsedDictionary, parseUserDictionary } from '@/utils/script/user-dictionary';
import { readDictionaryText, storeDictionaryText } from '@/utils/settings/dictionary-store';

/** How long after the last key the text is read and stored, in ms: typing never waits for either. */
const pause = 400;

/**
 * The user dictionary in a text area, which holds the text itself: drawing ten thousand lines anew at each key would be felt.
 * `revision` counts what was stored.
 */
export function useDictionary(onSaid: Say) {
  const area = useRef<HTMLTextAreaElement>(null);
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  const [parsed, setParsed] = useState<ParsedDictionary>();
  const [revision, setRevision] = useState(0);

  const settle = async () => {
    clearTimeout(timer.current);
    timer.current = undefined;
    if (!area.current) return;
    const text = area.current.value;
    setParsed(parseUserDictionary(text));
    try {
      await storeDictionaryText(text);
      setRevision((before) => before + 1);
    } catch {
      onSaid(t('dictionaryNotSaved'), true);
    }
  };
  /** Stores at once what waits to be stored. */
  const flush = () => {
    if (timer.current !== undefined) void settle();
  };
  const onInput = () => {
    clearTimeout(timer.current);
    timer.current = setTimeout(() => void settle(), pause);
  };
  /** Puts another text into the text area. */
  const replace = (text: string) => {
    if (area.current) area.current.value = text;
    return settle();
  };

  useEffect(() => {
    void readDictionaryText().then((text) => {
      if (area.current) area.current.value = text;
      setParsed(parseUserDictionary(text));
    });
    addEventListener('pagehide', flush);
    return () => removeEventListener('pagehide', flush);
  }, []);
  return { area, parsed, revision, onInput, flush, replace };
}
