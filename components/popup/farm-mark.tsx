import { farmText } from '@/components/shared/farm-text';
import type { Article } from '@/utils/article/article';
import { readFarm } from '@/utils/detect/farm/read-farm';
import type { PopupPage } from './load-page';

interface Props {
  page: PopupPage;
  /** Undefined until it is there. */
  article: Article | undefined;
}

/** Says that the page is a content farm's, and why: its host is listed, or it is built like one. Nothing on other pages. */
export function FarmMark({ page, article }: Props) {
  const farm = readFarm(article, page.state === 'found' ? page.summary.farm : undefined);
  return farm ? <p class="farm">{farmText(farm)}</p> : null;
}
