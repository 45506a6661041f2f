import type { Block } from '../../capture/page';
import { isDataTable } from '../../extract/semantics';
import { type ContentScene, defineNoise } from '../define';
import type { Phrase } from '../phrases';
import { isMostlyLinks, isSentence } from '../prose';

/** Lines that are noise by their wording. What is not the whole line, or doubtful by itself, needs a second sign. */
export default defineNoise({
  id: 'phrase',
  kind: 'nav',
  stage: 'content',
  *find(scene) {
    for (const block of scene.blocks) {
      if (!block.line || isQuoted(block.element)) continue;
      const phrase = scene.phrasesOf(block).find((match) => isBelievable(match, block, scene));
      if (phrase) yield { block, rule: phrase.id, kind: phrase.kind };
    }
  },
});

/** Code, quotations and cells of tables may say anything. */
function isQuoted(element: Element): boolean {
  if (element.closest('pre, code, blockquote')) return true;
  const table = element.closest('td')?.closest('table');
  return table != null && isDataTable(table);
}

/**
 * Whether a match is noise in its place. Whole lines are believed, unless they were often found in articles; a phrase
 * that only begins or occurs in a line is believed outside the prose, or in a line that is no sentence.
 */
export function isBelievable(phrase: Phrase, block: Block, scene: Pick<ContentScene, 'placeOf'>): boolean {
  const isAmong = scene.placeOf(block) === 'among';
  const isLinked = isMostlyLinks(block);
  if (phrase.doubtful && isAmong && !isLinked && !isToolbar(block)) return false;
  if (phrase.match === 'block' && phrase.maxLen <= 80) return true;
  if (!isAmong || isLinked) return !(isLabel(phrase) && isSentence(block.line) && block.line.length > 30);
  if (phrase.kind === 'metadata' && /https?:|www\./.test(block.line)) return true;
  if (phrase.position === 'inline' || phrase.position === 'any') return !isSentence(block.line);
  return false;
}

/** A word or two in or right behind a code block's frame: its copy button. */
function isToolbar({ line, element }: Block): boolean {
  return (
    line.length <= 8 &&
    (element.querySelector('pre') ?? element.parentElement?.querySelector('pre') ?? null) !== null
  );
}

/** Kinds whose lines are labels, never sentences. */
function isLabel({ kind }: Phrase): boolean {
  return (
    kind === 'metadata' || kind === 'nav' || kind === 'related' || kind === 'share' || kind === 'pagination'
  );
}
