import { isXPath } from './site-rule';

/** Longest selector, in characters. */
const longest = 1000;

/** Whether brackets close in order outside quotes, and quotes close. */
function isBalanced(selector: string): boolean {
  const open: string[] = [];
  const pairs: Record<string, string> = { ')': '(', ']': '[' };
  let quote = '';
  for (const sign of selector) {
    if (quote) {
      if (sign === quote) quote = '';
    } else if (sign === '"' || sign === "'") quote = sign;
    else if (sign === '(' || sign === '[') open.push(sign);
    else if (pairs[sign] && open.pop() !== pairs[sign]) return false;
  }
  return !quote && !open.length;
}

/**
 * Whether a text can be a selector, as far as can be told without a document: of a sane length, balanced, and in CSS
 * without what no selector holds.
 */
export function isSelector(text: string): boolean {
  if (!text.trim() || text.length > longest || !isBalanced(text)) return false;
  if (isXPath(text)) return true;
  const bare = text.replace(/\[[^\]]*\]|"[^"]*"|'[^']*'/g, 'a').replace(/@[\w-]+$/, '');
  return !/[{};<!$%&/=@]|^[>+~,]|[>+~,]\s*$|,\s*,|::/.test(bare);
}

/** A stricter test, for where there is a document to try a selector in, which is not changed. */
export function toSelectorTest(document: Document): (selector: string) => boolean {
  return (selector) => {
    try {
      if (isXPath(selector)) document.evaluate(selector, document, null, 0, null);
      else document.createDocumentFragment().querySelector(selector.replace(/@[\w-]+$/, '') || '*');
      return true;
    } catch {
      return false;
    }
  };
}
