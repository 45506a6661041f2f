import type { Properties } from 'hast';
import { layoutFact } from '../capture/layout';
import { tagName } from '../capture/tags';
import { toHttpAddress } from './addresses';

const language = /(?:^|\s)(?:language|lang|brush|highlight-source|highlight)[-:]\s*([\w+#.-]+)/i;

/** The properties of a page's element that live on in the article, addresses made absolute. */
export function toProperties(element: Element, base: string): Properties {
  const get = (name: string) => element.getAttribute(name) || undefined;
  switch (tagName(element)) {
    case 'A':
      return drop({ href: toHttpAddress(get('href'), base) ?? toMail(get('href')), title: get('title') });
    case 'IMG':
      return drop({ alt: element.getAttribute('alt') ?? undefined, ...readSize(element) });
    case 'CODE':
    case 'PRE':
      return drop({ className: readLanguage(element) });
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

function readLanguage(element: Element): string[] | undefined {
  const found = language.exec(`${element.className} ${element.parentElement?.className ?? ''}`)?.[1];
  return found ? [`language-${found.toLowerCase()}`] : undefined;
}

function toNumber(value: string | undefined): number | undefined {
  const number = Number.parseInt(value ?? '', 10);
  return number > 0 ? number : undefined;
}

function drop(properties: Properties): Properties {
  return Object.fromEntries(Object.entries(properties).filter((entry) => entry[1] !== undefined));
}
