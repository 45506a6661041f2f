import { type MessageKey, t } from '@/utils/i18n';
import { sendMessage } from '@/utils/messaging';
import type { Pick } from '@/utils/sites/pick/to-picked-rule';

/** Saves a pick as a rule; answers what went wrong as a sentence, empty where all is well. */
export async function savePicked(pick: Pick): Promise<string> {
  const result = await sendMessage('savePick', { pick }).catch(() => undefined);
  if (!result) return t('pickFailed');
  if (result.ok) return '';
  if (result.reason === 'empty') return t('pickEmpty');
  return t('pickRefused', t(`ruleFault_${result.reason.replaceAll('-', '_')}` as MessageKey));
}

/** Takes the last pick back; answers as `savePicked` does. */
export async function undoPicked(): Promise<string> {
  const isDone = await sendMessage('undoPick').catch(() => undefined);
  if (isDone === undefined) return t('pickFailed');
  return isDone ? '' : t('pickUndoFailed');
}
