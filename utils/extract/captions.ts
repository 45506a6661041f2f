import type { Block } from '../capture/page';

const names =
  /(?:^|[\s_-])(?:(?:\w+-)?caption(?:-\w+)?|imgcaption|pic-?(?:intro|info|text|txt|desc|note|tit(?:le)?)|img-?(?:info|desc|text|txt|note|title)|image-?(?:desc|info|text|note)|photo-?(?:desc|info|note|text)|tuzhu|tushuo|tupian-?shuoming)(?:$|[\s_-])/i;
const pointer = /^[▲△▼▽↑◎●]\s*\S/;

/** Longest caption, in characters. */
const longest = 200;

/**
 * True for a line that is the caption of the picture before it: by the name of its element, or by a pointer at its
 * beginning (▲). A short centred line under a picture may as well be a heading, and stays a line of the text.
 */
export function isCaption(block: Block): boolean {
  const { line, element } = block;
  if (!line || line.length > longest) return false;
  if (element.closest('figcaption')) return false;
  return pointer.test(line) || names.test(element.getAttribute('class') ?? '');
}
