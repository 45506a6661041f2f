import type { Article } from '@/utils/article/article';
import { t, uiLanguage } from '@/utils/i18n';
import type { SavedMark } from '@/utils/messaging';
import { htmlLang } from '@/utils/script/html-lang';
import { FarmMark } from './farm-mark';
import type { PopupPage } from './load-page';

interface Props {
  page: PopupPage;
  saved: SavedMark | undefined;
  /** Undefined until it is there. */
  article: Article | undefined;
}

/** What was found on the page: title, length, script, and whether it is in the library. */
export function PageFacts({ page, saved, article }: Props) {
  const title = page.state === 'found' ? page.summary.title || t('popupNoTitle') : page.tab?.title;
  return (
    <header class="facts">
      <p class="host">{page.tab?.host}</p>
      <h1 lang={page.state === 'found' ? htmlLang('original', page.summary) : undefined}>
        {title || t('extName')}
      </h1>
      <p class="length" role="status">
        {toFacts(page, saved).join(' · ')}
      </p>
      <FarmMark page={page} article={article} />
    </header>
  );
}

function toFacts(page: PopupPage, saved: SavedMark | undefined): string[] {
  if (page.state === 'loading') return [t('popupLoading')];
  if (page.state !== 'found') return [];
  const { characters, minutes, script } = page.summary;
  const number = new Intl.NumberFormat(uiLanguage());
  return [
    t('lengthCharacters', number.format(characters)),
    t('lengthMinutes', number.format(minutes)),
    ...(script === 'none' ? [] : [t(`script_${script}`)]),
    ...(saved ? [t('popupSavedOn', toDate(new Date(saved.savedAt)))] : []),
  ];
}

/** A day, with its year only where that is not the present one. */
function toDate(date: Date): string {
  const isThisYear = date.getFullYear() === new Date().getFullYear();
  return new Intl.DateTimeFormat(uiLanguage(), {
    month: 'short',
    day: 'numeric',
    ...(isThisYear ? {} : { year: 'numeric' }),
  }).format(date);
}
