import readerCss from '../reader.css?inline';
import hostCss from './host.css?inline';
import pageCss from './page.css?inline';

/** Name of the element the reader lives in. */
export const hostName = 'qingye-reader';

/** How often the element is put back where the page removes it. */
const maxReturns = 5;

export interface ReaderHost {
  /** Last child of the document element, with an open shadow root. */
  element: HTMLElement;
  shadow: ShadowRoot;
  /** Where the view is drawn. */
  root: HTMLElement;
  /** Takes the element and its rules for the page away while `action` runs, so that the page can be read again. */
  without<T>(action: () => T): T;
  remove(): void;
}

/**
 * Puts the reader's element on the page. It is not in the top layer: what dictionary and translation extensions add to
 * the body would lie below and be inert. `isAlive` tells whether the extension is still there; `onReturn` is called when
 * the page removed the element and it was put back, `onLost` when it stays away.
 */
export function mountHost(isAlive: () => boolean, onReturn: () => void, onLost: () => void): ReaderHost {
  const element = document.createElement(hostName);
  // Where there is a shadow tree, children that no slot takes are not drawn, but style sheets among them hold.
  element.append(toStyle(pageCss));
  const shadow = element.attachShadow({ mode: 'open' });
  const root = document.createElement('div');
  shadow.append(toStyle(hostCss + readerCss), root);
  document.documentElement.append(element);

  let scrollTop = 0;
  element.addEventListener('scroll', () => {
    scrollTop = element.scrollTop;
  });
  let returns = 0;
  const observer = new MutationObserver(() => {
    if (element.parentNode === document.documentElement) return;
    if (!isAlive() || returns >= maxReturns || !document.documentElement) {
      observer.disconnect();
      onLost();
      return;
    }
    returns++;
    const top = scrollTop;
    document.documentElement.append(element);
    observer.observe(document.documentElement, { childList: true });
    element.scrollTop = top;
    onReturn();
  });
  const observe = () => {
    observer.observe(document, { childList: true });
    observer.observe(document.documentElement, { childList: true });
  };
  observe();

  return {
    element,
    shadow,
    root,
    without: (action) => {
      observer.disconnect();
      element.remove();
      try {
        return action();
      } finally {
        document.documentElement.append(element);
        observe();
      }
    },
    remove: () => {
      observer.disconnect();
      element.remove();
    },
  };
}

function toStyle(css: string): HTMLStyleElement {
  const style = document.createElement('style');
  style.textContent = css;
  return style;
}
