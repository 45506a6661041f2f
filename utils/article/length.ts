import type { Root, RootContent } from 'hast';

/**
 * Silent reading speeds of adults. Latin-script words: 238 a minute for English non-fiction (Brysbaert 2019,
 * doi:10.1016/j.jml.2019.104047), rounded. Characters of Chinese, Japanese and Korean: between the 255 a minute of
 * reading Chinese aloud (Trauzettel-Klosinski & Dietz 2012, doi:10.1167/iovs.11-8284) and the 500 that large
 * publishing sites assume.
 */
const wordsPerMinute = 240;
const charactersPerMinute = 400;

const eastAsian = /[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Hangul}\p{sc=Bopomofo}]/gu;
const word = /[\p{L}\p{N}]+(?:['’.,-][\p{L}\p{N}]+)*/gu;

export interface Length {
  /** Non-space characters. */
  characters: number;
  /** Words of scripts that separate words with spaces; Han, kana and Hangul do not count here. */
  words: number;
  /** Whole minutes of silent reading, at least 1. */
  minutes: number;
}

/** How long a text is and how long it takes to read. */
export function readLength(content: Root): Length {
  const text = blockText(content.children);
  const east = text.match(eastAsian)?.length ?? 0;
  const words = text.replace(eastAsian, ' ').match(word)?.length ?? 0;
  return {
    characters: [...text.replace(/\s/g, '')].length,
    words,
    minutes: Math.max(1, Math.round(east / charactersPerMinute + words / wordsPerMinute)),
  };
}

const inline =
  /^(?:a|abbr|b|bd[io]|cite|code|del|dfn|em|i|ins|kbd|mark|q|s|samp|small|span|strong|su[bp]|time|u|var)$/;

function blockText(nodes: RootContent[]): string {
  let text = '';
  for (const node of nodes) {
    if (node.type === 'text') text += node.value;
    else if (node.type !== 'element') continue;
    else if (inline.test(node.tagName)) text += blockText(node.children);
    else text += ` ${blockText(node.children)} `;
  }
  return text;
}
