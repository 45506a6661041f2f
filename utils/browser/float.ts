/** The theme of the settings, and the style sheet of the colours of all themes. */
export interface Colours {
  theme: string;
  themeCss: string;
}

/**
 * An element over a page for something small of the extension's own, in a closed shadow root, so that its words are never
 * taken for text of the page.
 */
export function createFloat(
  document: Document,
  { theme, themeCss }: Colours,
  css: string,
): { host: HTMLElement; body: HTMLElement } {
  const host = document.createElement('div');
  host.style.setProperty('all', 'initial', 'important');
  host.style.setProperty('display', 'contents', 'important');
  const style = document.createElement('style');
  style.textContent = themeCss + css;
  const body = document.createElement('div');
  body.className = 'qy-theme';
  body.dataset.theme = theme;
  host.attachShadow({ mode: 'closed' }).append(style, body);
  return { host, body };
}

/** A button that only a person can press. */
export function createButton(document: Document, label: string, onPress: () => void): HTMLButtonElement {
  const button = document.createElement('button');
  button.type = 'button';
  button.textContent = label;
  button.addEventListener('click', (event) => event.isTrusted && onPress());
  return button;
}

/** How the buttons of such elements look. */
export const buttonCss = `
button {
  min-width: 44px; min-height: 44px; padding: 0 16px; border: 0; border-radius: 10px; background: var(--accent-wash);
  color: var(--accent); font: inherit; cursor: pointer;
}
button:focus-visible { outline: 2px solid var(--accent); outline-offset: 2px; }
`;
