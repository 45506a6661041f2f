import type { Evidence } from './evidence';

/**
 * What more has to hold where nobody asked for the reader: points taken from the judgement for pages that read like an article
 * and are a list, a shelf, a form or a home page. Somebody who pressed a button is not held to them.
 */
export function readDoubts(evidence: Evidence): number {
  const { text, prose, days, hasTime, keptLinkedHeadings } = evidence;
  const doubts: [is: boolean, points: number][] = [
    [evidence.isHome, 8],
    [evidence.isSection, 4],
    [days >= 8 && !hasTime && days * 700 > text, 5],
    [keptLinkedHeadings >= 10 && prose < keptLinkedHeadings * 150, 3],
    [evidence.keptLinks > 0.4, 5],
    [evidence.prices >= 20 && !evidence.isArticle, 3],
    [evidence.keptShare < 0.1 && !hasTime, 2],
    [evidence.fieldsAmong >= 3 && text < 3000, 4],
    [evidence.isPasswordAmong, 4],
    // A notice, a tool, a shelf, a profile: a few sentences that nobody signs or dates.
    [text < 750 && !hasTime && !evidence.isArticle, 4],
    [evidence.hasVideo && text < 500 && !evidence.isArticle, 3],
    [evidence.hasEditor && !evidence.isArticle && text < 3000, 7],
    // Tiles and plans have amounts, and “today” on them is no date of theirs.
    [evidence.prices > 0 && text < 400 && !evidence.isArticle, 4],
  ];
  return doubts.reduce((sum, [is, points]) => sum + (is ? points : 0), 0);
}
