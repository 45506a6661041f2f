import type { Block, Page } from '../capture/page';
import { type Evidence, readEvidence } from './evidence';
import { readDoubts } from './judge-opening';

type Signals = Record<string, number>;

/** The answer of the full judgement. */
export interface Judgement {
  readable: boolean;
  /** For logs and bug reports. */
  reason: string;
  /** The reader may open without being asked: never where `readable` is false. */
  opensByItself: boolean;
}

/**
 * The full judgement: is this page an article? Every signal adds or takes points, and the sum decides, so that no sign alone is
 * a veto. The points were set by hand with 760 articles and 69 lists and shop pages in view, after a logistic regression over
 * them. `reason` names the signals that weighed most.
 */
export function judgeArticle(evidence: Evidence): Judgement {
  const { signals, sum } = readSignals(evidence);
  const readable = sum > 0;
  const main = Object.entries(signals)
    .filter(([, points]) => (readable ? points > 0 : points < 0))
    .sort(([, a], [, b]) => Math.abs(b) - Math.abs(a))
    .slice(0, 3)
    .map(([name, points]) => `${name} ${points.toFixed(1)}`);
  return {
    readable,
    opensByItself: sum > readDoubts(evidence),
    reason: `${sum.toFixed(1)} points: ${main.join(', ')}`,
  };
}

/** How many points noise, once it is taken away, may add to a text. */
const slack = 1;

/**
 * Whether a page may still prove to be one on which the reader opens by itself, as soon as the text is chosen and before its noise is
 * taken away: as if it had a day and an author.
 */
export function mayProveArticle(page: Page, chosen: readonly Block[]): boolean {
  const evidence = readEvidence(page, { publishedTime: 'any', byline: 'any' }, chosen);
  return readSignals(evidence).sum + slack > readDoubts(evidence);
}

function readSignals(evidence: Evidence): { signals: Signals; sum: number } {
  const signals = {
    ...readTextSignals(evidence),
    ...readListSignals(evidence),
    ...readPageSignals(evidence),
  };
  return { signals, sum: Object.values(signals).reduce((total, points) => total + points, base) };
}

/** What a page without any signal has: without prose nothing is an article. */
const base = -0.5;
const when = (condition: boolean, points: number) => (condition ? points : 0);

/** What speaks of a text with an author and a day, and of one that is mostly links or hardly there. */
function readTextSignals(evidence: Evidence): Signals {
  const { text, prose, keptShare, keptLinks } = evidence;
  return {
    'much text': Math.min(2.5, 0.9 * Math.log2(1 + text / 500)),
    'a day': when(evidence.hasTime, 2),
    'an author': when(evidence.hasByline, 0.3),
    'stated as article': when(evidence.isArticle, 0.8),
    'most of the page kept': 2.5 * keptShare,
    'mostly prose': 0.8 * Math.min(1, prose / Math.max(1, text)),
    'text in links': -5 * Math.max(0, keptLinks - 0.2),
    'little of the page kept': when(keptShare < 0.1, -1.3),
    'hardly any text': when(text < 130, -5),
  };
}

/** What speaks of lists: teasers, cards, entries with days, pages of results. */
function readListSignals(evidence: Evidence): Signals {
  const { text, prose, days, keptLinkedHeadings, linkedHeadings, hasTime, isArticle } = evidence;
  return {
    // An article about so many places or products has such headings too, and says what it is.
    'headings that are links': when(
      keptLinkedHeadings >= 6 && prose < keptLinkedHeadings * 300,
      isArticle && hasTime ? -2.5 : -5,
    ),
    teasers: when(linkedHeadings >= 15 && linkedHeadings * 150 > prose && !(isArticle && hasTime), -2),
    'entries with days': when(days >= 4 && days * 350 > text, -4.5),
    cards: -0.35 * Math.log1p(evidence.cards),
    'numbered pages': when(evidence.hasPages, -0.8),
    'stated as collection': when(evidence.isCollection && !hasTime, -2),
    'address of a list': when(evidence.isListPath, hasTime ? -0.5 : -1.8),
  };
}

/** What speaks of shops, home pages, forms and players. A home page is known by two signs, never by its path alone. */
function readPageSignals(evidence: Evidence): Signals {
  const { text, prices, hasTime, isArticle, isProduct, isShopPath, hasCart } = evidence;
  const isDated = isArticle && hasTime;
  const isLong = text > 8000 && prices < 10;
  return {
    'stated as product': when(isProduct, isDated && !isShopPath ? -1 : -4.5),
    'a cart': when(hasCart, isDated ? -1 : -2.5),
    'address of a shop': when(isShopPath, hasCart || isProduct ? -3.5 : -1.2),
    prices: -Math.log1p(prices) * (isArticle || isLong ? 0.3 : 1.1),
    'stated as website': when(evidence.isWebsite && !isArticle, -1.3),
    // What says nothing but itself, an essay or a manifesto, may be the home page of its site.
    'a home page': when(evidence.isRoot && evidence.isWebsite, -1 - 3.5 * (1 - evidence.keptShare)),
    'a login': when(
      evidence.hasPassword && !hasTime,
      (evidence.isPasswordAmong ? -6 : -3) * Math.max(0, 1 - text / 900),
    ),
    'an editor': when(evidence.hasEditor && text < 1500 && !hasTime, -3),
    'a video': when(evidence.hasVideo, -3 * Math.max(0, 1 - text / 900)),
  };
}
