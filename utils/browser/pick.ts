import { type Browser, browser } from 'wxt/browser';
import type { PickResult } from '../messaging';
import { addRules, readRulesText, replaceRulesText } from '../settings/user-rules';
import { toPageKey } from '../sites/page-key';
import { type Pick, type PickKind, toPickedRule } from '../sites/pick/to-picked-rule';
import { writeRules } from '../sites/text-form/write-rules';
import { askReader, findAnswer } from './ask-reader';
import { findSenderHost } from './sender';
import { findRule } from './site-facts';

/** In the session's storage: what the last pick changed, so that it can be taken back. */
const key = 'lastPick';

interface LastPick {
  before: string;
  after: string;
}

/** Puts the picker into a tab and begins pointing; false where the browser does not let it. */
export async function startPicker(tabId: number, is: PickKind): Promise<boolean> {
  try {
    await browser.scripting.executeScript({ target: { tabId }, files: ['/picker.js'] });
  } catch {
    return false;
  }
  return (await findAnswer(tabId, 'readerPick', { is })) !== undefined;
}

/**
 * Writes what somebody pointed at on a page into their rule for its site, and has the page read anew. A pick that makes no rule is
 * refused with the reason, and nothing is changed.
 */
export async function savePick(sender: Browser.runtime.MessageSender, pick: Pick): Promise<PickResult> {
  const url = sender.url ?? '';
  if (!findSenderHost(sender)) return { ok: false, reason: 'host' };
  const before = await readRulesText();
  const rule = toPickedRule(await findRule(url), toPageKey(url), pick);
  const [fault] = await addRules(writeRules([rule]));
  if (fault) return { ok: false, reason: fault.reason };
  const last: LastPick = { before, after: await readRulesText() };
  await browser.storage.session.set({ [key]: last });
  if (await showChange(sender)) return { ok: true };
  await undoPick(sender);
  return { ok: false, reason: 'empty' };
}

/** Takes the last pick back; false, and nothing changed, where the rules were changed since. */
export async function undoPick(sender: Browser.runtime.MessageSender): Promise<boolean> {
  const { [key]: last } = await browser.storage.session.get<{ [key]?: LastPick }>(key);
  if (!last || (await readRulesText()) !== last.after) return false;
  await replaceRulesText(last.before);
  await browser.storage.session.remove(key);
  await showChange(sender);
  return true;
}

/** Shows the page by the changed rules; false where they leave nothing of it to read. */
async function showChange({ tab, url }: Browser.runtime.MessageSender): Promise<boolean> {
  if (tab?.id === undefined) return true;
  const asked = await askReader({ id: tab.id, url }, 'readerReread', undefined);
  return !asked.ok || asked.answer.ok;
}
