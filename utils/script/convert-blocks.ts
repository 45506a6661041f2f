import { convertFinished, type Finish } from './convert-finished';
import { countCharacters } from './count-characters';
import type { ScriptEngine } from './engine';
import { cutMended } from './find-mended';
import { closeGaps } from './gaps';
import { mendPage } from './mend-page';
import type { ConvertBlock, ConvertedBlock, ScriptMode } from './mode';

/** What blocks are converted with and by. */
export interface ConvertOptions extends Finish {
  engine: ScriptEngine;
  /** More text of the same page, whose script decides about blocks that do not show their own. */
  page?: string;
}

/** Where each of some joined texts ends. */
function findEnds(texts: readonly string[]): number[] {
  let end = 0;
  return texts.map((text) => {
    end += text.length;
    return end;
  });
}

/**
 * Converts blocks of text: the texts of a block are converted as one and without the white space between Han, so that words
 * which inline tags or white space split are still found, and sliced back. Answers as many blocks with as many texts, and what
 * was mended in them. The blocks themselves always count as text of their page.
 */
export function convertBlocks(
  blocks: readonly ConvertBlock[],
  mode: ScriptMode,
  { engine, page = '', ...finish }: ConvertOptions,
): ConvertedBlock[] {
  const closed = blocks.map(({ texts }) => closeGaps(texts.join('')));
  const counts = countCharacters([...closed.map(({ text }) => text), page].join('\n'));
  const toMend = closed.map(({ text }, i) => ({ text, lang: blocks[i]?.lang }));
  const mendedTexts =
    mode === 'original' ? [] : mendPage(engine.model, mode, { blocks: toMend, counts, more: page });
  return blocks.map(({ texts, lang }, i) => {
    const context = { engine, lang, page: counts, mended: mendedTexts[i], ...finish };
    const whole = closed[i] ?? { text: '', gaps: [] };
    const { text, mended, findPlace } = convertFinished(whole, mode, context);
    const ends = findEnds(texts).map((end, t) => (t === texts.length - 1 ? text.length : findPlace(end)));
    return {
      texts: ends.map((end, t) => text.slice(ends[t - 1] ?? 0, end)),
      ...(mended.length ? { mended: cutMended(mended, ends) } : {}),
    };
  });
}
