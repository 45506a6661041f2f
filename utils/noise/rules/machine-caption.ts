import { squeeze } from '../../text/characters';
import { defineNoise } from '../define';
import { isSentence } from '../prose';

/**
 * Captions that a farm's template writes under every picture: the title, a second title in brackets, and a number
 * (標題(副標題)1).
 */
export default defineNoise({
  id: 'machine-caption',
  kind: 'caption',
  stage: 'content',
  *find({ blocks, title }) {
    for (const block of blocks) if (isMachineCaption(block.line, title)) yield { block };
  },
});

/** True for a line, or an `alt`, that is the title with a bracket or a number behind it and nothing else. */
export function isMachineCaption(line: string, title: string): boolean {
  const wanted = squeeze(title);
  if (wanted.length < 4 || line.length > title.length + 60 || isSentence(line)) return false;
  const numbered = /^(.*?)(?:[(（[【].{1,40}[)）\]】])?\s*(?:图|圖|第)?\s*\d{1,3}\s*(?:张|張)?$/u.exec(
    line.trim(),
  );
  return numbered !== null && squeeze(numbered[1] ?? '') === wanted;
}
