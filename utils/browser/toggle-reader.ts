import { clearTrouble, showTrouble } from './action-trouble';
import { askReader, findAnswer } from './ask-reader';
import type { PageTab } from './page-tab';

/**
 * Opens the reader on a tab, or closes it where it is open: what the shortcut, the menu and a toolbar button without
 * a popup do. Where it cannot be opened, the toolbar button says so.
 */
export async function toggleReader(tab: PageTab): Promise<void> {
  const present = await findAnswer(tab.id, 'readerSummary', undefined);
  if (present?.answer.ok && present.answer.open) {
    await findAnswer(tab.id, 'readerClose', undefined);
    return;
  }
  const asked = await askReader(tab, 'readerOpen', {});
  if (asked.ok && asked.answer.ok) await clearTrouble(tab);
  else await showTrouble(tab);
}
