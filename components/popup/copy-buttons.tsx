import type { CopyOutcome } from '@/utils/browser/copy';
import { t } from '@/utils/i18n';
import type { CopyKind } from './use-copies';

const labels = {
  text: 'popupCopyText',
  markdown: 'popupCopyMarkdown',
  rich: 'popupCopyRich',
} as const satisfies Record<CopyKind, string>;

interface Props {
  isReady: boolean;
  onCopy(kind: CopyKind): Promise<CopyOutcome>;
  /** Tells the person what happened. */
  onSaid(text: string, isFailure?: boolean): void;
}

/** A button for each format the article can be copied in. */
export function CopyButtons({ isReady, onCopy, onSaid }: Props) {
  const copy = async (kind: CopyKind) => {
    const outcome = await onCopy(kind);
    if (outcome === 'copied') onSaid(t('popupCopied', t(labels[kind])));
    else onSaid(t(outcome === 'refused' ? 'popupCopyFailed' : 'popupCopyNotWritten'), true);
  };
  return (
    <fieldset class="choice">
      <legend>{t('popupCopy')}</legend>
      <div class="choice-options">
        {(Object.keys(labels) as CopyKind[]).map((kind) => (
          <button key={kind} type="button" disabled={!isReady} onClick={() => void copy(kind)}>
            {t(labels[kind])}
          </button>
        ))}
      </div>
    </fieldset>
  );
}
