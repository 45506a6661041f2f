import { type ComponentChild, render } from 'preact';
import { t, uiLanguage } from '@/utils/i18n';

/** Draws a page of the extension into its `#app` and gives the document its language, title and colours. */
export function mountPage(title: string, page: ComponentChild): void {
  const root = document.documentElement;
  root.lang = uiLanguage();
  root.classList.add('qy-theme');
  document.title = title === t('extShortName') ? title : `${title} · ${t('extShortName')}`;
  const app = document.getElementById('app');
  if (app) render(page, app);
}
