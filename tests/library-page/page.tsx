import { render } from 'preact';
import { act } from 'preact/test-utils';
import { vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { LibraryPage } from '@/components/library/library-page';
import { saveArticle } from '@/utils/library/save-article';
import { defaultSettings } from '@/utils/settings/settings';
import { article } from '../library/library';

let root: HTMLElement;

/** What happy-dom lacks: rows of one height in a window, and locks. */
export function completeBrowser(): void {
  fakeBrowser.runtime.getManifest = () => ({ permissions: ['unlimitedStorage'] }) as never;
  let last: Promise<unknown> = Promise.resolve();
  const request = (_name: string, work: () => Promise<unknown>) => {
    last = last.then(work, work);
    return last;
  };
  Object.defineProperty(navigator, 'locks', { value: { request }, configurable: true });
  vi.spyOn(HTMLElement.prototype, 'offsetHeight', 'get').mockReturnValue(128);
  window.scrollTo = (() => undefined) as typeof window.scrollTo;
}

/** Opens the library page at an address. */
export async function openPage(hash = ''): Promise<void> {
  location.hash = hash;
  root = document.createElement('div');
  document.body.append(root);
  await act(async () => render(<LibraryPage initialSettings={defaultSettings} />, root));
}

export function closePage(): void {
  render(null, root);
  root.remove();
}

export const find = (selector: string): HTMLElement => {
  const found = root.querySelector<HTMLElement>(selector);
  if (!found) throw new Error(`Nothing matches ${selector}`);
  return found;
};
export const texts = (selector: string): string[] =>
  [...root.querySelectorAll(selector)].map((node) => node.textContent ?? '');

/** Waits until something holds. */
export const until = (check: () => void): Promise<void> => vi.waitFor(check, { timeout: 5000 });

/** An event of a person; those of scripts are not trusted. */
async function send(target: Element, event: Event, isTrusted: boolean): Promise<void> {
  Object.defineProperty(event, 'isTrusted', { value: isTrusted });
  await act(async () => {
    target.dispatchEvent(event);
  });
}

/** Presses a key where the focus is: `Shift+ArrowDown`, `Control+z`. */
export async function press(chord: string, isTrusted = true): Promise<void> {
  const [key = '', ...held] = chord.split('+').reverse();
  const init = {
    key,
    shiftKey: held.includes('Shift'),
    ctrlKey: held.includes('Control'),
    bubbles: true,
    cancelable: true,
  };
  await send(document.activeElement ?? document.body, new KeyboardEvent('keydown', init), isTrusted);
}

export const click = (selector: string, isTrusted = true): Promise<void> =>
  send(find(selector), new MouseEvent('click', { bubbles: true, cancelable: true }), isTrusted);

/** Writes into a field. */
export async function write(selector: string, value: string): Promise<void> {
  await act(async () => {
    const field = find(selector) as HTMLInputElement;
    field.value = value;
    field.dispatchEvent(new InputEvent('input', { bubbles: true }));
  });
}

/** Saves an article for each title, the last one newest; answers their ids. */
export async function save(...titles: string[]): Promise<string[]> {
  const ids: string[] = [];
  for (const title of titles) {
    const saved = await saveArticle(article(`https://a.example/${title}`, `臺灣的${title}`, { title }));
    if (saved.ok) ids.push(saved.id);
  }
  return ids;
}
