import { useState } from 'preact/hooks';
import type { NoticeAction } from '@/utils/browser/page-notice';
import { type MessageKey, t } from '@/utils/i18n';
import { sendMessage } from '@/utils/messaging';
import { NoteButton } from './note-button';

interface Props {
  /** The reader opened by itself. */
  byItself: boolean;
  /** The site is one on which it does. */
  isAuto: boolean;
  /** Gives the page back. */
  onClose(): void;
}

/** Says something on the page by the script that follows it, which comes with the reader. */
const tell = (message: MessageKey, ...actions: NoticeAction[]) =>
  globalThis.qingyeShowNotice?.(t(message), [...actions, { label: t('autoFine') }]);

/**
 * The line above a text about automatic reading: how to have none of it here where the reader opened by itself, and how to
 * have it where somebody opened the reader.
 */
export function AutoNote({ byItself, isAuto, onClose }: Props) {
  const [hasFailed, setFailed] = useState(false);
  const except = async (kind: 'page' | 'site') => {
    try {
      await sendMessage('exceptHere', { kind, isExcepted: true });
    } catch {
      setFailed(true);
      return;
    }
    onClose();
    const undo = () =>
      sendMessage('exceptHere', { kind, isExcepted: false }).then(
        () => tell('autoUndone'),
        () => tell('readerUpdated'),
      );
    tell(kind === 'page' ? 'autoPageExcepted' : 'autoSiteExcepted', {
      label: t('autoUndo'),
      onPress: () => void undo(),
    });
  };
  if (!byItself && isAuto) return null;
  return (
    <p>
      {byItself ? (
        <>
          {hasFailed ? t('readerUpdated') : t('autoOpened')}{' '}
          <NoteButton label={t('autoNotPage')} onPress={() => void except('page')} />
          <NoteButton label={t('autoNotSite')} onPress={() => void except('site')} />
        </>
      ) : (
        <NoteButton
          label={t('popupAuto')}
          onPress={() => void sendMessage('openPage', { page: 'grant', hash: `auto/${location.hostname}` })}
        />
      )}
    </p>
  );
}
