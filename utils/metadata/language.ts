import { countScripts } from '../text/characters';

/** Characters that are enough to tell a language. */
const sample = 20_000;

/**
 * The primary language subtag of a text. Its own script decides between Chinese, Japanese and Korean, because pages
 * state the language of their template; between languages of one script the stated tag decides.
 */
export function readLanguage(document: Document, whole: string): string | undefined {
  const text = whole.slice(0, sample);
  const stated = (
    document.documentElement.getAttribute('lang') ??
    document.querySelector('meta[http-equiv="content-language" i]')?.getAttribute('content') ??
    ''
  )
    .trim()
    .toLowerCase()
    .split(/[-_,]/)[0];
  const { han, kana, hangul, latin } = countScripts(text);
  if (hangul > han && hangul * 4 > latin) return 'ko';
  if (kana > Math.max(2, han * 0.06)) return 'ja';
  if (han * 4 > latin && han > 0) return 'zh';
  return stated && /^[a-z]{2,3}$/.test(stated) && !/^(?:zh|ja|ko)$/.test(stated)
    ? stated
    : latin
      ? 'en'
      : stated || undefined;
}
