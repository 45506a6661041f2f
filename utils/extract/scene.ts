import type { Block, Page } from '../capture/page';
import type { ContentScene } from '../noise/define';
import type { Ledger } from '../noise/ledger';
import { matchPhrases, type Phrase } from '../noise/phrases';
import { isMostlyLinks, isProse, isSentence } from '../noise/prose';
import { countHan } from '../text/characters';

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
  const prose = findProse(blocks, phrasesOf);
  const first = prose[0]?.index ?? Number.POSITIVE_INFINITY;
  const last = prose.at(-1)?.index ?? Number.NEGATIVE_INFINITY;
  // Without any sentence, nothing stands before or after the text: all of it is judged as if it were among prose.
  const placeOf: ContentScene['placeOf'] = (block) =>
    !prose.length ? 'among' : block.index < first ? 'before' : block.index > last ? 'after' : 'among';
  return { page, blocks, title: about.title, siteName: about.siteName, phrasesOf, placeOf };
}

/** Least Han characters of a sentence that can be the text where no block is long enough for prose. */
const leastSentence = 8;

/** The blocks that show where the text begins and ends: its prose, or the sentences of a text of short paragraphs. */
function findProse(blocks: readonly Block[], phrasesOf: ContentScene['phrasesOf']): Block[] {
  const prose = blocks.filter((block) => isProse(block) && !isNotice(phrasesOf(block)));
  if (prose.length) return prose;
  return blocks.filter(
    (block) =>
      isSentence(block.line) &&
      !isMostlyLinks(block) &&
      countHan(block.line) >= leastSentence &&
      !isNotice(phrasesOf(block)),
  );
}

/** A disclaimer or promotion can be as long as prose; it does not make the place it stands in part of the text. */
function isNotice(phrases: readonly Phrase[]): boolean {
  return phrases.some(({ kind, position }) => (kind === 'legal' || kind === 'promo') && position !== 'head');
}
