import { queryAll } from '../capture/query';
/** What a page states it is: by `og:type`, JSON-LD and microdata. */
export interface StatedTypes {
  isProduct: boolean;
  isArticle: boolean;
  isCollection: boolean;
  isWebsite: boolean;
}

const article = /"@type"\s*:\s*\[?\s*"(?:\w*Article|\w*Posting|Report|Recipe|HowTo|QAPage|Review)"/;
const product = /"@type"\s*:\s*\[?\s*"(?:Product|ProductGroup|IndividualProduct|SoftwareApplication)"/;
const collection =
  /"@type"\s*:\s*\[?\s*"(?:CollectionPage|SearchResultsPage|ItemList|ProfilePage|OfferCatalog)"/;

/** Reads the types that a page states for machines. JSON-LD is searched as text: it is often broken, and always large. */
export function readStatedTypes(document: Document): StatedTypes {
  const og = (
    document.querySelector('meta[property="og:type" i]')?.getAttribute('content') ?? ''
  ).toLowerCase();
  const data = [...document.querySelectorAll('script[type="application/ld+json"]')]
    .map((script) => script.textContent ?? '')
    .join('\n');
  const has = (selectors: string) => queryAll(document, selectors).length > 0;
  return {
    isProduct:
      /^(?:og:)?product/.test(og) ||
      product.test(data) ||
      has('[itemtype$="/Product"], [itemtype$="/IndividualProduct"]'),
    isArticle:
      og === 'article' ||
      article.test(data) ||
      has('[itemtype$="Article"], [itemtype$="Posting"], meta[property^="article:published"]'),
    isCollection: collection.test(data) || has('[itemtype$="/ItemList"], [itemtype$="/CollectionPage"]'),
    isWebsite: og === 'website' || og.endsWith('.group'),
  };
}
