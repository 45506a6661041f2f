import { t } from '../i18n';
import { buttonCss, type Colours, createButton, createFloat } from './float';

/** What lies over a page until it is known whether it is an article. */
export interface PageCover {
  /** Keeps the cover for a while longer although its time is over: whoever put it there is still at work. */
  hold(): void;
  /** Takes the cover away; more than once does no harm. */
  remove(): void;
  readonly isRemoved: boolean;
  /** The person took it away: the page is wanted as it is. */
  readonly isDismissed: boolean;
}

/** After how many ms the way out of the cover is there: a quick page would flicker, and asking for words costs a millisecond. */
const patience = 1000;

/** After how many ms a cover that nobody holds is gone, from when the page began, and from when it was held last. */
const longest = { begun: 4000, held: 2500 };

/** The cover ends by an animation even if the script that put it there dies. */
const css = `${buttonCss}
div {
  position: fixed; inset: 0; z-index: 2147483647; display: grid; place-content: center; justify-items: center; gap: 16px;
  background: var(--paper); color: var(--ink-soft); font: 16px/1.6 var(--ui-font); text-align: center;
  animation: uncover 0s linear var(--end) forwards;
}
p { margin: 0 24px; }
@keyframes uncover { to { visibility: hidden; } }
@media print { div { display: none; } }
`;

/**
 * Lays a plain sheet over a page before it is painted. The page itself is not hidden: under a hidden root no element
 * counts as visible, and the article could not be found. Escape and a button take the sheet away.
 */
export function coverPage(document: Document, colours: Colours): PageCover {
  const { host, body: sheet } = createFloat(document, colours, css);
  const words = document.createElement('p');
  words.setAttribute('role', 'status');
  sheet.append(words);
  const timer = setTimeout(() => {
    words.textContent = t('autoCovered');
    sheet.append(createButton(document, t('autoShowPage'), dismiss));
  }, patience);

  const covered = performance.now();
  const end = (age: number) => {
    sheet.style.setProperty('--end', `${age - covered}ms`);
  };
  end(Math.max(longest.begun, covered + longest.held));
  let isRemoved = false;
  let isDismissed = false;
  function remove() {
    isRemoved = true;
    clearTimeout(timer);
    host.remove();
    document.removeEventListener('keydown', onKey, true);
  }
  function dismiss() {
    isDismissed = true;
    remove();
  }
  function onKey(event: KeyboardEvent) {
    if (event.key !== 'Escape' || !event.isTrusted) return;
    // Escape would also end the loading of the page, which is wanted now.
    event.preventDefault();
    dismiss();
  }
  document.addEventListener('keydown', onKey, true);
  document.documentElement.append(host);
  return {
    hold: () => end(Math.max(longest.begun, performance.now() + longest.held)),
    remove,
    get isRemoved() {
      return isRemoved;
    },
    get isDismissed() {
      return isDismissed;
    },
  };
}
