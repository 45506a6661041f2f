import type { Exported } from '../export/format';

/** How copying ended: the texts are there, the browser refused the clipboard, or there was no text to copy. */
export type CopyOutcome = 'copied' | 'refused' | 'not-written';

/**
 * Puts texts on the clipboard from a page of the extension, in a click. `html` is the rich form of `text`.
 * The texts may still be on their way: the browser keeps the click's permission while it waits for them.
 */
export async function copyTexts(text: Promise<Exported>, html?: Promise<Exported>): Promise<CopyOutcome> {
  const blobs = {
    'text/plain': toBlob(text, 'text/plain'),
    ...(html ? { 'text/html': toBlob(html, 'text/html') } : {}),
  };
  try {
    await navigator.clipboard.write([new ClipboardItem(blobs)]);
    return 'copied';
  } catch {
    // No text, no permission, or a Firefox that wants the text itself, or plain text only.
  }
  const plain = await text.catch(() => undefined);
  if (!plain) return 'not-written';
  try {
    await navigator.clipboard.writeText(plain.text);
    return 'copied';
  } catch {
    return 'refused';
  }
}

async function toBlob(exported: Promise<Exported>, type: string): Promise<Blob> {
  return new Blob([(await exported).text], { type });
}
