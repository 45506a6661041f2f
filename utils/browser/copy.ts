import type { Exported } from '../export/format';

/**
 * Puts texts on the clipboard from a page of the extension, in a click. `html` is the rich form of `text`.
 * The texts may still be on their way: the browser keeps the click's permission while it waits for them.
 * Answers false where the browser refuses.
 */
export async function copyTexts(text: Promise<Exported>, html?: Promise<Exported>): Promise<boolean> {
  const blobs = {
    'text/plain': toBlob(text, 'text/plain'),
    ...(html ? { 'text/html': toBlob(html, 'text/html') } : {}),
  };
  try {
    await navigator.clipboard.write([new ClipboardItem(blobs)]);
    return true;
  } catch {
    // Some versions of Firefox want the text itself, or plain text only.
  }
  try {
    await navigator.clipboard.writeText((await text).text);
    return true;
  } catch {
    return false;
  }
}

async function toBlob(exported: Promise<Exported>, type: string): Promise<Blob> {
  return new Blob([(await exported).text], { type });
}
