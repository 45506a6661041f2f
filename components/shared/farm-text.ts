import type { Farm } from '@/utils/detect/farm/read-farm';
import { t, uiLanguage } from '@/utils/i18n';

/** Says that a page is a content farm's, and why it counts as one: what the list knows, or what the page itself shows. */
export function farmText(farm: Farm): string {
  if (farm.isListed) return t('farmListed', farm.host);
  const reasons = farm.signs.map((sign) => t(`farmSign_${sign}`));
  return t('farmLikely', new Intl.ListFormat(uiLanguage()).format(reasons));
}
