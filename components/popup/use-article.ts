import { useEffect, useState } from 'preact/hooks';
import type { Article } from '@/utils/article/article';
import { findAnswer } from '@/utils/browser/ask-reader';
import type { PopupPage } from './load-page';

/** The article of the page in front, as it would be copied or saved now; undefined until it is there. */
export function useArticle(page: PopupPage): Article | undefined {
  const [article, setArticle] = useState<Article>();
  const tabId = page.state === 'found' ? page.tab.id : undefined;
  useEffect(() => {
    let isStale = false;
    setArticle(undefined);
    if (tabId !== undefined)
      void findAnswer(tabId, 'readerArticle', undefined).then((found) => {
        if (!isStale) setArticle(found?.answer ?? undefined);
      });
    return () => {
      isStale = true;
    };
  }, [tabId]);
  return article;
}
