import type { Article } from '@/utils/article/article';
import type { Source } from '@/utils/sites/pick/measure-selector';
import { PageTexts } from '@/utils/sites/pick/page-texts';
import { hostName } from '../reader/page/host';
import { listPlaces } from '../reader/text-places';
import { PageSurface } from './page-surface';
import { ReaderSurface } from './reader-surface';
import type { Surface } from './surface';

/**
 * What somebody sees and can point at now: the reader, where it is open, else the page.
 *
 * @param article the article as the reader shows it, or would
 */
export function findSurface(article: Article | null): Surface {
  const texts = new PageTexts(document.body);
  const title = article ? texts.find(article.title) : undefined;
  const sources = (article ? listPlaces(article.content) : []).map(
    (words): Source => ({ element: texts.find(words), length: words.length }),
  );
  const reader = document.querySelector(`:root > ${hostName}`);
  return reader?.shadowRoot
    ? new ReaderSurface(reader, reader.shadowRoot, sources, title)
    : new PageSurface(sources);
}
