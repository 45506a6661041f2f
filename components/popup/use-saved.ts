import { useEffect, useState } from 'preact/hooks';
import type { Article } from '@/utils/article/article';
import { type ImagesKept, type SavedMark, type SaveResult, sendMessage } from '@/utils/messaging';
import type { PopupPage } from './load-page';

/** Whether the page in front is in the library, and how to save its article there, then its images. */
export function useSaved(page: PopupPage): {
  saved: SavedMark | undefined;
  save(article: Article): Promise<SaveResult>;
  /** Goes on when the popup is closed. */
  keepImages(id: string): Promise<ImagesKept>;
} {
  const [saved, setSaved] = useState<SavedMark>();
  const url = page.state === 'found' ? page.summary.url : undefined;
  const look = (address: string) =>
    sendMessage('findSaved', { url: address }).then(
      (found) => setSaved(found ?? undefined),
      () => setSaved(undefined),
    );
  useEffect(() => {
    if (url) void look(url);
  }, [url]);

  const save = async (article: Article): Promise<SaveResult> => {
    // A background that was stopped in the middle answers nothing.
    const result = await sendMessage('saveArticle', { article }).catch(
      (): SaveResult => ({ ok: false, failure: 'interrupted' }),
    );
    if (result.ok) await look(article.url);
    return result;
  };
  const tabId = page.tab?.id;
  const keepImages = (id: string) => sendMessage('keepImages', { id, ...(tabId !== undefined && { tabId }) });
  return { saved, save, keepImages };
}
