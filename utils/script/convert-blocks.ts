import { sliceBack } from './alignment';
import { convertAligned } from './convert-text';
import { countCharacters } from './count-characters';
import type { ScriptEngine } from './engine';
import type { ConvertBlock, ScriptMode } from './mode';

/** What blocks are converted with and by. */
export interface ConvertOptions {
  engine: ScriptEngine;
  /** More text of the same page, whose script decides about blocks that do not show their own. */
  page?: string;
}

/**
 * Converts blocks of text: the texts of a block are converted as one, so that words which inline tags split are still
 * found, and sliced back. Answers as many blocks with as many texts. The blocks themselves
 * always count as text of their page.
 */
export function convertBlocks(
  blocks: readonly ConvertBlock[],
  mode: ScriptMode,
  { engine, page = '' }: ConvertOptions,
): string[][] {
  const joined = blocks.map(({ texts }) => texts.join(''));
  const counts = countCharacters([...joined, page].join('\n'));
  return blocks.map(({ texts, lang }, i) =>
    sliceBack(texts, convertAligned(joined[i] ?? '', mode, { engine, lang, page: counts })),
  );
}
