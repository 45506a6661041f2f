import type { Block } from '../../capture/page';
import { findTime } from '../../metadata/dates';
import { toLine } from '../../text/characters';
import { authorSelector, timePattern, timeSelector } from './marks';

/** Longest name of an author, and longest line with a time in it, in characters. */
const longest = { name: 40, line: 120 };

const noName =
  /^(?:author|posts?|asked|answered|edited|by|member|moderator|guest|登[录錄]|注[册冊]|楼主|回复|share)$|sign (?:up|in)|log ?in|只看|私信|@\S+\.|^#?\d+$/i;

/** What marks the author among the users a post names: editors and quoted ones are named like them. */
const ownerSelector =
  '[itemprop~="author"], [rel~="author"], [class*="owner" i], [class*="author" i], [class*="username" i]';
const edited = /edit|modif|updat|编辑|編輯|更新/i;

/** The author named in a post's lines outside of its body; undefined where no element is one of a name. */
export function readPostAuthor(blocks: readonly Block[]): string | undefined {
  const names: { name: string; rank: number }[] = [];
  for (const block of blocks) {
    if (block.hidden || block.line.length > longest.line) continue;
    for (const run of block.runs) {
      if (run.hidden) continue;
      const parent = run.node.parentElement;
      const name = toLine(run.node.data).replace(/^[@–—-]\s*|[,:：]$/g, '');
      if (!name || name.length > longest.name || !/\p{L}/u.test(name) || noName.test(name)) continue;
      if (timePattern.test(name) || !isNamed(parent, block.element)) continue;
      // Initials in the place of a picture stand before the name itself.
      const isInitials = /^\p{Lu}{1,2}$/u.test(name);
      names.push({ name, rank: isInitials ? 2 : parent?.closest(ownerSelector) ? 0 : 1 });
    }
  }
  return names.sort((a, b) => a.rank - b.rank)[0]?.name;
}

/** Whether an element of a line, or one close around it, is named or linked as a user's. */
function isNamed(element: Element | null, until: Element): boolean {
  for (let at = element, depth = 0; at && depth < 3; at = at.parentElement, depth++) {
    if (at.matches(authorSelector)) return true;
    if (at === until) return false;
  }
  return false;
}

/** When a post was written: ISO 8601 where a day is given, else as the page words it. */
export function readPostTime(blocks: readonly Block[]): string | undefined {
  const lines = blocks.filter((block) => !block.hidden && block.line.length <= longest.line);
  const own = lines.filter((block) => !edited.test(block.line));
  return readStatedTime(own) ?? readWordedTime(own) ?? readStatedTime(lines) ?? readWordedTime(lines);
}

function readStatedTime(blocks: readonly Block[]): string | undefined {
  for (const { runs } of blocks)
    for (const { node } of runs) {
      const element = node.parentElement?.closest(timeSelector);
      const stated = element?.getAttribute('datetime') ?? element?.getAttribute('content') ?? '';
      const time = findTime(stated)?.time ?? findTime(element?.getAttribute('title') ?? '')?.time;
      if (time) return time;
    }
  return undefined;
}

function readWordedTime(blocks: readonly Block[]): string | undefined {
  for (const { line } of blocks) {
    const worded = timePattern.exec(line)?.[0];
    if (worded) return findTime(line)?.time ?? worded;
  }
  return undefined;
}
