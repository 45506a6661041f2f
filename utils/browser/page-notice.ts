import { buttonCss, type Colours, createButton, createFloat } from './float';

const css = `${buttonCss}
div {
  position: fixed; inset: auto 16px max(16px, env(safe-area-inset-bottom)) auto; z-index: 2147483647; display: flex;
  flex-wrap: wrap; align-items: center; gap: 8px; max-width: min(100vw - 32px, 32em); box-sizing: border-box;
  padding: 8px 8px 8px 16px; border: 1px solid var(--line); border-radius: 14px; background: var(--raised);
  color: var(--ink); box-shadow: var(--shadow); font: 15px/1.5 var(--ui-font); text-align: start;
}
span { flex: auto; }
@media print { div { display: none; } }
`;

declare global {
  /** Set by the script of the theme (`public/theme`), which runs where the reader opens by itself. */
  var qingyeTheme: string | undefined;
  /** Shows a line with buttons on the page, in the colours of the extension; set by the script that follows a page. */
  var qingyeShowNotice: ((text: string, actions: NoticeAction[]) => () => void) | undefined;
}

/** A button of a notice. */
export interface NoticeAction {
  label: string;
  onPress?(): void;
}

/**
 * Shows a line with buttons at the lower edge of a page. Each button takes it away. Answers how to take it away without one.
 */
export function showNotice(
  document: Document,
  colours: Colours,
  text: string,
  actions: NoticeAction[],
): () => void {
  const { host, body } = createFloat(document, colours, css);
  const words = document.createElement('span');
  words.setAttribute('role', 'status');
  words.textContent = text;
  const remove = () => host.remove();
  const buttons = actions.map(({ label, onPress }) =>
    createButton(document, label, () => {
      remove();
      onPress?.();
    }),
  );
  body.append(words, ...buttons);
  document.documentElement.append(host);
  return remove;
}
