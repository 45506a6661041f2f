import type { Properties } from 'hast';
import { layoutFact } from '../capture/layout';
import { tagName } from '../capture/tags';
import { toHttpAddress } from './addresses';

/** What highlighters put before the name of a language: in one word with it, or as a word of its own. */
const prefixed =
  /(?:^|\s)(?:language|lang|brush|highlight-source|highlight-text|highlight|src)[-:]\s*([\w+#.-]+)/i;
const beside =
  /(?:^|\s)(?:hljs|highlight|sourceCode|prettyprint|codehilite|shiki)\s+(?!hljs|copyable|linenums|line|code|wrap|notranslate|highlight|prettyprinted)([a-z][\w+#]*)(?:\s|$)|(?:^|\s)([a-z][\w+#]*)\s+hljs(?:\s|$)/i;
/** How far around code its language may be told. */
const reach = 7;

/** The properties of a page's element that live on in the article, addresses made absolute. */
export function toProperties(element: Element, base: string): Properties {
  const get = (name: string) => element.getAttribute(name) || undefined;
  switch (tagName(element)) {
    case 'A':
      return drop({ href: toHttpAddress(get('href'), base) ?? toMail(get('href')), title: get('title') });
    case 'IMG':
      return drop({ alt: element.getAttribute('alt') ?? undefined, ...readSize(element) });
    case 'CODE':
      return drop({ className: readLanguage(element) });
    case 'MATH':
      return drop({ display: get('display') });
    case 'ANNOTATION':
      return drop({ encoding: get('encoding') });
    case 'OL':
      return drop({ start: toNumber(get('start')), reversed: element.hasAttribute('reversed') || undefined });
    case 'TD':
    case 'TH':
      return drop({
        colSpan: toNumber(get('colspan')),
        rowSpan: toNumber(get('rowspan')),
        scope: get('scope'),
      });
    case 'ABBR':
    case 'ACRONYM':
      return drop({ title: get('title') });
    default:
      return drop({ lang: get('lang') });
  }
}

function toMail(href: string | undefined): string | undefined {
  return href && /^mailto:[^\s]+@[^\s]+$/i.test(href) ? href : undefined;
}

function readSize(image: Element): Properties {
  const width = toNumber(image.getAttribute('width') ?? image.getAttribute(layoutFact.width) ?? undefined);
  const height = toNumber(image.getAttribute('height') ?? image.getAttribute(layoutFact.height) ?? undefined);
  return width && height ? { width, height } : {};
}

/** The language of code, as a class: told by the elements in and around it up to the one that holds more than it. */
export function readLanguage(element: Element): string[] | undefined {
  const inner = element.querySelector('code');
  let at: Element | null = inner ?? element;
  if (!element.closest('pre')) return undefined;
  for (let step = 0; at && step < reach && !/^(?:ARTICLE|MAIN|BODY)$/.test(at.nodeName); step++) {
    const stated = at.getAttribute('data-lang') ?? at.getAttribute('data-language');
    const found =
      stated ?? prefixed.exec(at.className)?.[1] ?? beside.exec(at.className)?.slice(1).find(Boolean);
    if (found && !/^(?:none|plain|text|nohighlight|auto)$/i.test(found))
      return [`language-${found.toLowerCase().replace(/[^\w+#.-]/g, '')}`];
    at = at.parentElement;
    if (at && at.querySelectorAll('pre').length > 2) break;
  }
  return undefined;
}

function toNumber(value: string | undefined): number | undefined {
  const number = Number.parseInt(value ?? '', 10);
  return number > 0 ? number : undefined;
}

function drop(properties: Properties): Properties {
  return Object.fromEntries(Object.entries(properties).filter((entry) => entry[1] !== undefined));
}
