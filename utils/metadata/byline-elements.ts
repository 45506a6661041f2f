import { toLine } from '../text/characters';
import type { Metadata } from './metadata';

/** Where templates put the author's name, most telling first. */
const places = [
  '[itemprop~="author"] [itemprop~="name"]',
  '[rel~="author"], [itemprop~="author"]',
  '[class*="author-name" i], [class*="authorname" i], [class*="author_name" i], [class*="byline-name" i]',
  '#js_name, [class*="nickname" i], [class*="author" i], [class*="byline" i], [class*="writer" i]',
  '[class*="user-info" i] a[href*="profile"], [class*="meta" i] a[href*="/author/"], [class*="meta" i] a[href*="/user/"], [class*="meta" i] a[href*="/people/"], [class*="info" i] a[href*="/author"]',
];

const elsewhere =
  'aside, footer, nav, [class*="comment" i], [class*="related" i], [class*="recommend" i], [class*="sidebar" i], [class*="hot" i]';
const prefix =
  /^(?:(?:本文)?(?:作者|记者|記者|文|撰文|编辑|編輯)\s*[:：/／|｜]?\s*|(?:written |posted |story )?by:?\s+|von\s+|par\s+|por\s+|di\s+|door\s+|author:?\s+)/i;
const suffix =
  /\s*(?:[,，|·•].*|[+＋]?\s*(?:关注|關注|追蹤|追踪|已关注|follow|subscribe|发消息|私信).*|(?:著|撰|报道|報導|特约撰稿人?))$/i;

/** Longest name taken, in characters. */
const longest = 40;

/**
 * Reads the author from the element that a template gives it. Only what reads like a name is taken: short, with letters,
 * and no label, counter or link to more articles.
 */
export function readBylineElement(document: Document): Metadata {
  for (const place of places)
    for (const element of [...document.querySelectorAll(place)].slice(0, 12)) {
      if (element.closest(elsewhere)) continue;
      const name = toName(element.getAttribute('content') ?? element.textContent ?? '');
      if (name) return { byline: name };
    }
  return {};
}

function toName(text: string): string | undefined {
  const line = toLine(text);
  if (!line || line.length > longest * 2) return undefined;
  const name = line.replace(prefix, '').replace(suffix, '').trim();
  const isName =
    name.length > 1 &&
    name.length <= longest &&
    /\p{L}{2}/u.test(name) &&
    !/[。！？!?:：]|https?:|\d{3}|更多|文章|作者|阅读|閱讀|登录|首页|admin|unknown|匿名/i.test(name);
  return isName ? name : undefined;
}
