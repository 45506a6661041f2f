import type { Element, ElementContent, Root } from 'hast';
import { toHtml } from 'hast-util-to-html';
import type { Article } from '../../article/article';
import { htmlLang } from '../../script/html-lang';
import { toExportBody } from '../export-tree';
import { defineFormat } from '../format';
import { readHost, readMetaLine } from '../meta-line';

const element = (
  tagName: string,
  properties: Element['properties'],
  children: ElementContent[],
): Element => ({
  type: 'element',
  tagName,
  properties,
  children,
});
const options = { characterReferences: { useNamedReferences: true } };
const text = (value: string): ElementContent => ({ type: 'text', value });

/** Classes mean nothing outside the page they come from, except the language of code; nor do notes for other formats. */
function dropClasses(node: Root | Element): void {
  for (const child of node.children) {
    if (child.type !== 'element') continue;
    if (child.tagName !== 'code') delete child.properties.className;
    delete child.properties.dataTex;
    dropClasses(child);
  }
}

/** Language tag with the script, which decides the glyphs: `zh-Hant`. A converted article has its full tag already. */
const readLang = (article: Article): string | undefined =>
  article.lang === 'zh' ? htmlLang('original', article) : article.lang;

function toFragment(article: Article): Element {
  const host = readHost(article.url);
  const meta = readMetaLine(article).map((part, index) => text(index ? ` · ${part}` : part));
  if (host)
    meta.push(...(meta.length ? [text(' · ')] : []), element('a', { href: article.url }, [text(host)]));
  const body = toExportBody(article);
  dropClasses(body);
  return element('article', { lang: readLang(article) }, [
    element('h1', {}, [text(article.title)]),
    ...(meta.length ? [element('p', {}, meta)] : []),
    ...(body.children as ElementContent[]),
  ]);
}

/** A fragment for pasting into rich text: heading, a line of who, where and when, the body. */
export default defineFormat({
  id: 'html',
  extension: 'html',
  mime: 'text/html',
  write: (article) => toHtml(toFragment(article), options),
  writeFile(article) {
    const head = element('head', {}, [
      element('meta', { charSet: 'utf-8' }, []),
      element('meta', { name: 'viewport', content: 'width=device-width, initial-scale=1' }, []),
      element('title', {}, [text(article.title)]),
    ]);
    const page = element('html', { lang: readLang(article) }, [
      head,
      element('body', {}, [toFragment(article)]),
    ]);
    return toHtml({ type: 'root', children: [{ type: 'doctype' }, page] }, options);
  },
});
