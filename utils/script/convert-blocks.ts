import { sliceBack } from './alignment';
import { convertAligned } from './convert-text';
import { countCharacters } from './count-characters';
import type { ConvertBlock, ScriptMode } from './mode';

/**
 * Converts blocks of text: the texts of a block are converted as one, so that words which inline tags split are still
 * found, and sliced back. Answers as many blocks with as many texts. `page` is more text of the same page, whose script
 * decides about blocks that do not show their own; the blocks themselves always count.
 */
export function convertBlocks(blocks: readonly ConvertBlock[], mode: ScriptMode, page = ''): string[][] {
  const joined = blocks.map(({ texts }) => texts.join(''));
  const counts = countCharacters([...joined, page].join('\n'));
  return blocks.map(({ texts, lang }, i) =>
    sliceBack(texts, convertAligned(joined[i] ?? '', mode, { lang, page: counts })),
  );
}
