import { useEffect, useId, useState } from 'preact/hooks';
import { t } from '@/utils/i18n';
import { sendMessage } from '@/utils/messaging';
import { htmlLang } from '@/utils/script/html-lang';
import { offeredModes, type ScriptMode } from '@/utils/script/mode';
import { chooseMode } from '@/utils/settings/choose-mode';
import type { Settings } from '@/utils/settings/settings';

const modes = offeredModes(false).filter((mode) => mode !== 'original');
/** How long after the last key the text is converted, in ms. */
const pause = 200;

interface Props {
  settings: Settings;
  /** Changes when the stored dictionary does. */
  revision: number;
}

/** A text to try conversion, punctuation and rules on: what comes out is what articles get. */
export function DictionaryTester({ settings, revision }: Props) {
  const id = useId();
  const [text, setText] = useState('');
  const [chosen, setChosen] = useState<ScriptMode>();
  const [result, setResult] = useState('');
  const usual = chooseMode({ ...settings, siteModes: {} }, '', navigator.languages);
  const mode = chosen ?? (usual === 'original' ? 'repair' : usual);
  const { punctuation } = settings;

  useEffect(() => {
    let isWanted = true;
    const show = (shown: string) => isWanted && setResult(shown);
    const timer = setTimeout(() => {
      if (!text) show('');
      else
        sendMessage('convert', { mode, blocks: [{ texts: [text] }], punctuation }).then(
          ([block]) => show(block?.texts.join('') ?? ''),
          () => show(t('dictionaryTestFailed')),
        );
    }, pause);
    return () => {
      isWanted = false;
      clearTimeout(timer);
    };
  }, [text, mode, punctuation, revision]);

  return (
    <div class="tester">
      <h3>{t('dictionaryTest')}</h3>
      <div class="field">
        <label for={`${id}-text`}>{t('dictionaryTestText')}</label>
        <textarea
          id={`${id}-text`}
          rows={3}
          spellcheck={false}
          onInput={(event) => setText(event.currentTarget.value)}
        />
      </div>
      <div class="field">
        <label for={`${id}-mode`}>{t('dictionaryTestMode')}</label>
        <select
          id={`${id}-mode`}
          value={mode}
          onChange={(event) => setChosen(modes.find((offered) => offered === event.currentTarget.value))}
        >
          {modes.map((offered) => (
            <option key={offered} value={offered}>
              {t(`mode_${offered}`)}
            </option>
          ))}
        </select>
      </div>
      <div class="field">
        <span id={`${id}-result`}>{t('dictionaryTestResult')}</span>
        <output
          class="result"
          for={`${id}-text`}
          aria-labelledby={`${id}-result`}
          lang={htmlLang(mode, { lang: 'zh', script: 'Hant' })}
        >
          {result}
        </output>
      </div>
    </div>
  );
}
