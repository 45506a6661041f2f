import { onMessage } from '@/utils/messaging';
import { ReaderSession } from './session';

declare global {
  var qingyeSession: ReaderSession | undefined;
}

/**
 * Starts listening for messages to this page's reader. Injected again into the same page it does nothing, unless the
 * session that is there belongs to an extension that was updated.
 */
export function mountSession(): void {
  if (globalThis.qingyeSession?.isAlive()) return;
  const session = new ReaderSession();
  globalThis.qingyeSession = session;
  onMessage('readerSummary', () => session.summary());
  onMessage('readerOpen', ({ data }) => session.open(data.mode));
  onMessage('readerClose', () => session.close());
  onMessage('readerReread', () => session.reread());
  onMessage('readerSetMode', ({ data }) => session.setMode(data.mode));
  onMessage('readerArticle', () => session.article());
}
