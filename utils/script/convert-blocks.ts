import { type Finish, finish } from './convert-finished';
import { convertPage } from './convert-page';
import { countCharacters } from './count-characters';
import type { ScriptEngine } from './engine';
import { cutMended } from './find-mended';
import type { ConvertBlock, ConvertedBlock, ScriptMode } from './mode';

/** What blocks are converted with and by. */
export interface ConvertOptions extends Finish {
  engine: ScriptEngine;
  /** More text of the same page, whose script decides about blocks that do not show their own. */
  page?: string | undefined;
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
  { engine, page = '', ...wanted }: ConvertOptions,
): ConvertedBlock[] {
  const joined = blocks.map(({ texts, lang }) => ({ text: texts.join(''), lang }));
  const converted = convertPage(engine, mode, joined, { more: page });
  const isPlain = !wanted.punctuation && !wanted.userDictionary;
  const counts = isPlain
    ? undefined
    : countCharacters([...converted.map(({ closed }) => closed.text), page].join('\n'));
  return blocks.map(({ texts, lang }, i) => {
    const own = converted[i];
    if (!own) return { texts };
    const { text, mended, findPlace } = finish(own, mode, { lang, page: counts, ...wanted });
    const ends = findEnds(texts).map((end, t) => (t === texts.length - 1 ? text.length : findPlace(end)));
    return {
      texts: ends.map((end, t) => text.slice(ends[t - 1] ?? 0, end)),
      ...(mended.length ? { mended: cutMended(mended, ends) } : {}),
    };
  });
}
