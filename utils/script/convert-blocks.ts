import { findCuts, sliceBack } from './alignment';
import { convertFinished, type Finish } from './convert-finished';
import { countCharacters } from './count-characters';
import type { ScriptEngine } from './engine';
import { cutMended, findMended } from './find-mended';
import { mendPage } from './mend-page';
import type { ConvertBlock, ConvertedBlock, ScriptMode } from './mode';

/** What blocks are converted with and by. */
export interface ConvertOptions extends Finish {
  engine: ScriptEngine;
  /** More text of the same page, whose script decides about blocks that do not show their own. */
  page?: string;
}

/**
 * Converts blocks of text: the texts of a block are converted as one, so that words which inline tags split are still
 * found, and sliced back. Answers as many blocks with as many texts, and what was mended in them. The blocks themselves
 * always count as text of their page.
 */
export function convertBlocks(
  blocks: readonly ConvertBlock[],
  mode: ScriptMode,
  { engine, page = '', punctuation, userDictionary }: ConvertOptions,
): ConvertedBlock[] {
  const joined = blocks.map(({ texts }) => texts.join(''));
  const counts = countCharacters([...joined, page].join('\n'));
  const mendedTexts =
    mode === 'original'
      ? joined
      : mendPage(engine.model, mode, {
          blocks: blocks.map(({ lang }, i) => ({ text: joined[i] ?? '', lang })),
          counts,
          more: page,
        });
  return blocks.map(({ texts, lang }, i) => {
    const whole = joined[i] ?? '';
    const context = { engine, lang, page: counts, mended: mendedTexts[i], punctuation, userDictionary };
    const converted = convertFinished(whole, mode, context);
    const mended = findMended(whole, converted);
    return {
      texts: sliceBack(texts, converted),
      ...(mended.length ? { mended: cutMended(mended, findCuts(texts, converted)) } : {}),
    };
  });
}
