import { useEffect, useRef, useState } from 'preact/hooks';
import { Icon } from '@/components/shared/icon';
import type { Say } from '@/components/shared/use-status';
import type { Article } from '@/utils/article/article';
import { copyClip } from '@/utils/browser/clipboard';
import { t } from '@/utils/i18n';
import type { ScriptMode } from '@/utils/script/mode';
import { Panel } from './panel';
import type { ReaderServices } from './props';
import { type CopyFormat, useExports } from './use-exports';

interface CopyPanelProps {
  id: string;
  /** The article as shown, in its own script, and the mode to copy it in. */
  article: Article;
  mode: ScriptMode;
  punctuation: boolean;
  exportArticle: ReaderServices['exportArticle'];
  say: Say;
  onPrint(): void;
}

const formats: readonly CopyFormat[] = ['text', 'markdown', 'html'];

/** Copies the article in a format; where the browser does not let it, the text is laid out selected, to copy by hand. */
export function CopyPanel(props: CopyPanelProps) {
  const { id, article, mode, punctuation, exportArticle, say, onPrint } = props;
  const exports = useExports(article, mode, punctuation, exportArticle);
  const [byHand, setByHand] = useState<string>();
  const area = useRef<HTMLTextAreaElement>(null);
  useEffect(() => {
    if (byHand === undefined) return;
    area.current?.focus();
    area.current?.select();
  }, [byHand]);

  const copy = (format: CopyFormat) => {
    if (!exports || exports === 'failed') return;
    const clip = exports[format];
    const isDone = copyClip(clip);
    setByHand(isDone ? undefined : clip.text);
    say(isDone ? t(`readerCopied_${format}`) : t('readerCopyByHand'), !isDone);
  };

  return (
    <Panel id={id} label={t('readerCopy')}>
      {exports === 'failed' && <p class="trouble">{t('readerCopyFailed')}</p>}
      <ul class="actions" aria-busy={exports === undefined}>
        {formats.map((format) => (
          <li key={format}>
            <button type="button" disabled={!exports || exports === 'failed'} onClick={() => copy(format)}>
              <Icon name="copy" />
              <span>
                {t(`readerCopy_${format}`)}
                <small>{t(`readerCopyUse_${format}`)}</small>
              </span>
            </button>
          </li>
        ))}
        <li>
          <button type="button" onClick={onPrint}>
            <Icon name="print" />
            <span>{t('readerPrint')}</span>
          </button>
        </li>
      </ul>
      {byHand !== undefined && (
        <textarea
          class="by-hand"
          readOnly
          rows={6}
          aria-label={t('readerCopyByHand')}
          value={byHand}
          ref={area}
        />
      )}
    </Panel>
  );
}
