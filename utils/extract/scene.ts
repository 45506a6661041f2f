import type { Block, Page } from '../capture/page';
import type { ContentScene } from '../noise/define';
import type { Ledger } from '../noise/ledger';
import { matchPhrases, type Phrase } from '../noise/phrases';
import { isProse } from '../noise/prose';

/** What the content's noise rules are given: the chosen blocks, and where the prose begins and ends. */
export function toScene(
  page: Page,
  chosen: readonly Block[],
  ledger: Ledger,
  about: { title: string; siteName: string | undefined; lang: string | undefined },
): ContentScene {
  const langs: Phrase['lang'][] =
    about.lang === 'ja'
      ? ['ja', 'en']
      : about.lang === 'zh'
        ? ['zh', 'en']
        : about.lang === 'ko'
          ? ['en']
          : ['en', 'zh'];
  const blocks = chosen.filter((block) => !ledger.claimOf(block));
  const known = new Map<Block, readonly Phrase[]>();
  const phrasesOf: ContentScene['phrasesOf'] = (block) => {
    const phrases = known.get(block) ?? matchPhrases(block.line, langs);
    known.set(block, phrases);
    return phrases;
  };
  const prose = blocks.filter((block) => isProse(block) && !isNotice(phrasesOf(block)));
  const first = prose[0]?.index ?? Number.POSITIVE_INFINITY;
  const last = prose.at(-1)?.index ?? Number.NEGATIVE_INFINITY;
  // Without any prose, nothing stands before or after it: short texts are judged as if all of it were among prose.
  const placeOf: ContentScene['placeOf'] = (block) =>
    !prose.length ? 'among' : block.index < first ? 'before' : block.index > last ? 'after' : 'among';
  return { page, blocks, title: about.title, siteName: about.siteName, phrasesOf, placeOf };
}

/** A disclaimer or promotion can be as long as prose; it does not make the place it stands in part of the text. */
function isNotice(phrases: readonly Phrase[]): boolean {
  return phrases.some(({ kind, position }) => (kind === 'legal' || kind === 'promo') && position !== 'head');
}
