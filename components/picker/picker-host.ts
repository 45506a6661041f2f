import pageCss from './page.css?inline';
import pickerCss from './picker.css?inline';

/** Name of the element the picker lives in. */
export const pickerHostName = 'qingye-picker';

export interface PickerHost {
  element: HTMLElement;
  /** Closed: pages neither see nor reach what is inside. */
  shadow: ShadowRoot;
  root: HTMLElement;
  /** Brings the picker above everything else again, once something else came to lie there. */
  raise(): void;
  remove(): void;
}

/**
 * Puts the picker's element on the page, in the top layer: nothing of the page lies above it. Where a modal dialog is open, all that
 * stands outside of it is inert, so it goes into that dialog.
 */
export function mountPickerHost(theme: string): PickerHost {
  const element = document.createElement(pickerHostName);
  // Where there is a shadow tree, children that no slot takes are not drawn, but style sheets among them hold.
  element.append(toStyle(pageCss));
  const shadow = element.attachShadow({ mode: 'closed' });
  const root = document.createElement('div');
  root.className = 'qy-theme picker';
  root.dataset.theme = theme;
  shadow.append(toStyle(pickerCss), root);
  element.popover = 'manual';
  const raise = () => {
    const dialogs = [...document.querySelectorAll('dialog')].filter((dialog) => dialog.matches(':modal'));
    const place = dialogs.at(-1) ?? document.documentElement;
    // Appended anew, it comes to lie above what came since.
    place.append(element);
    element.showPopover();
  };
  raise();
  return { element, shadow, root, raise, remove: () => element.remove() };
}

function toStyle(css: string): HTMLStyleElement {
  const style = document.createElement('style');
  style.textContent = css;
  return style;
}
