import { fetchCapped } from '../library/images/fetch-capped';
import { onMessage, type PageImage } from '../messaging';

declare global {
  var qingyeImages: boolean | undefined;
}

/**
 * Hands out the images of this page: with its cookies, its address as referrer, and where the browser let the page itself read them. Put
 * into a page again it does nothing. Base64, since messages are JSON.
 */
export function mountPageImages(): void {
  if (globalThis.qingyeImages) return;
  globalThis.qingyeImages = true;
  onMessage('pageImage', ({ data }) => readImage(data.src, data.maxBytes));
}

async function readImage(src: string, maxBytes: number): Promise<PageImage> {
  try {
    const blob = await fetchCapped(src, maxBytes);
    if (blob === 'too-large') return { missing: blob };
    return { data: await readBase64(blob) };
  } catch {
    return { missing: 'failed' };
  }
}

/** A blob's bytes as base64. Read by a `FileReader`, since Firefox keeps the bytes themselves from content scripts. */
function readBase64(blob: Blob): Promise<string> {
  return new Promise((done, failed) => {
    const reader = new FileReader();
    reader.onload = () => done(String(reader.result).replace(/^[^,]*,/, ''));
    reader.onerror = () => failed(reader.error);
    reader.readAsDataURL(blob);
  });
}
