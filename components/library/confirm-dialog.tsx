import { t } from '@/utils/i18n';
import { Dialog } from './dialog';

/** A question before something that cannot be undone. */
export interface Question {
  title: string;
  /** What will be gone. */
  text: string;
  /** What the button says that does it. */
  action: string;
  onConfirm(): void;
}

/** Asks before something that cannot be undone; the way out comes first. */
export function ConfirmDialog({ question, onClose }: { question: Question; onClose(): void }) {
  return (
    <Dialog title={question.title} onClose={onClose}>
      <p>{question.text}</p>
      <div class="dialog-buttons">
        <button type="button" class="plain" data-first onClick={onClose}>
          {t('libraryCancel')}
        </button>
        <button
          type="button"
          class="plain danger"
          onClick={(event) => {
            if (!event.isTrusted) return;
            onClose();
            question.onConfirm();
          }}
        >
          {question.action}
        </button>
      </div>
    </Dialog>
  );
}
