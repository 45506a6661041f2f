import type { Article } from '@/utils/article/article';
import { readFarmSigns } from '@/utils/detect/farm/farm-signs';
import { t } from '@/utils/i18n';
import type { PopupPage } from './load-page';

interface Props {
  page: PopupPage;
  /** Undefined until it is there. */
  article: Article | undefined;
}

/** Says that the page is a content farm's: its host is listed, or it is built like one. Nothing on other pages. */
export function FarmMark({ page, article }: Props) {
  const isListed = page.state === 'found' && page.summary.farm !== undefined;
  if (!isListed && !(article && readFarmSigns(article).length)) return null;
  return <p class="farm">{t(isListed ? 'farmListed' : 'farmLikely')}</p>;
}
