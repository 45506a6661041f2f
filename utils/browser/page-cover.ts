import { t } from '../i18n';
import type { Theme } from '../settings/settings';

/** What lies over a page until it is known whether it is an article. */
export interface PageCover {
  setTheme(theme: Theme): void;
  /** Takes the cover away; more than once does no harm. */
  remove(): void;
  readonly isRemoved: boolean;
}

/**
 * The cover ends by this animation even if the script that put it there dies, 4 s after the page began. The words come
 * late, so that a quick page shows none.
 */
const css = `
.cover {
  position: fixed; inset: 0; z-index: 2147483647; display: grid; place-content: center;
  background: var(--paper); color: var(--ink-soft); font: 16px/1.6 var(--ui-font); text-align: center;
  animation: uncover 0s linear 4s forwards;
}
p { margin: 0 24px; opacity: 0; animation: say 300ms ease-out 700ms forwards; }
@keyframes uncover { to { visibility: hidden; } }
@keyframes say { to { opacity: 1; } }
`;

/**
 * Lays a plain sheet over a page before it is painted. The page itself is not hidden: under a hidden root no element
 * counts as visible, and the article could not be found. Escape, a click or a tap takes the sheet away.
 * `themeCss` is the style sheet of the theme's colours.
 */
export function coverPage(document: Document, themeCss: string): PageCover {
  const host = document.createElement('div');
  host.style.setProperty('all', 'initial', 'important');
  host.style.setProperty('display', 'contents', 'important');
  host.setAttribute('aria-hidden', 'true');
  // Closed, so that the words on the sheet are never taken for text of the page.
  const root = host.attachShadow({ mode: 'closed' });
  const style = document.createElement('style');
  style.textContent = themeCss + css;
  const sheet = document.createElement('div');
  sheet.className = 'cover qy-theme';
  const words = document.createElement('p');
  words.textContent = t('autoCovered');
  sheet.append(words);
  root.append(style, sheet);

  let isRemoved = false;
  const remove = () => {
    isRemoved = true;
    host.remove();
    document.removeEventListener('keydown', onKey, true);
  };
  const onKey = (event: KeyboardEvent) => {
    if (event.key === 'Escape' && event.isTrusted) remove();
  };
  sheet.addEventListener('click', (event) => {
    if (event.isTrusted) remove();
  });
  document.addEventListener('keydown', onKey, true);
  document.documentElement.append(host);
  return {
    setTheme: (theme) => {
      sheet.dataset.theme = theme;
    },
    remove,
    get isRemoved() {
      return isRemoved;
    },
  };
}
