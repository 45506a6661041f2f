import type { Block, Page } from '../capture/page';
import { fold } from '../noise/fold';
import { isProse } from '../noise/prose';
import { isInCard } from './card';
import { findTime } from './dates';
import { readFieldLine } from './field-line';
import { findHeading } from './find-heading';
import type { Metadata } from './metadata';
import { arePersons, toNames } from './names';

/** How many blocks around the text are looked at, and the longest line. */
const reach = { above: 40, withoutHeading: 12, below: 12, line: 120 };

const modified = /更新|修改|编辑于|updated|modified|edited|revised|reviewed/i;
const published =
  /发布|发表|发帖|张贴|时间|日期|贴于|贴由|刊登|于\s*(?=\d)|published|posted|asked|started|created|written|\bon\b/i;
const stated = /发布|发表|published|posted/i;
const beforeLabel = /(?=更新|修改|updated|modified|edited|revised|发布|发表|published|posted)/i;
const notOfArticle = /今天是|今日|现在|当前|版权|copyright|©|截至|有效期|注册|copyleft|joined|member since/i;
const names =
  "(?<names>[\\p{Lu}@][\\p{L}\\d_.'’-]*(?:\\s+(?:\\p{Lu}[\\p{L}.'’-]*|de|van|von|der|la|and|&)){0,5})";
const by = new RegExp(
  `(?:^|[|•·,–—]\\s*|(?:[Ww]ritten|[Pp]osted|[Pp]ublished|[Uu]pdated|[Ss]tory|[\\d)apm.]) )(?:[Bb]y|BY|[Aa]uthor)\\b:?\\s+${names}(?=$|\\s*[,|•·»⋅–—(]|\\s+(?:on|in|at|for|and|updated|published|posted|last|\\d))`,
  'u',
);
const username = /(?:^|\s)by:?\s+@?(?<names>[\p{L}\d_-]{2,24})(?=$|[\s,|•·»]|$)/iu;
const poster =
  /(?:本[贴帖文]由|^由)\s*(?<names>[\p{L}\d_·-]{2,16}?)\s*(?:于|在|张贴|发表|发布|@|$)|是\s*(?<names2>[\p{L}\d_·-]{2,16}?)\s*在.{6,24}发表/u;
/** A label in the middle of a line, where other fields stick to it. */
const labelled =
  /(?:作者|撰文|记者|编剧)\s*[:：]\s*(?<names>\p{Script=Han}{2,4}(?:[、\s]\p{Script=Han}{2,4}){0,3})(?!\p{Script=Han})/u;
const bracketed = /[[【(]\s*(?:作者[:：]\s*)?(?<names>\p{Script=Han}{2,4})\s*[\]】)]/u;

/**
 * Author and times in the lines around an article that are not fields by themselves: the head of the page between
 * headline and text, and the line under the text. Nothing is lifted. Nearest to the text first.
 */
export function readNearby(page: Page, article: readonly Block[], title: string): Metadata {
  const first = article.find((block) => isProse(block)) ?? article[0];
  const last = article.findLast((block) => isProse(block)) ?? article.at(-1);
  if (!first || !last) return {};
  const heading = findHeading(page, first, title);
  const from = heading === undefined ? first.index - reach.withoutHeading : heading - 3;
  const above = page.blocks.slice(Math.max(0, from, first.index - reach.above), first.index);
  const found: Metadata = {};
  for (const block of above.reverse()) readLine(block, found, true);
  for (const block of page.blocks.slice(last.index + 1, last.index + 1 + reach.below))
    readLine(block, found, false);
  // A programme or a list may hold no prose for long: its head is above its first line then.
  const start = article[0]?.index ?? first.index;
  if (start < first.index - reach.above)
    for (const block of page.blocks.slice(Math.max(0, start - reach.withoutHeading), start).reverse())
      readLine(block, found, true);
  return found;
}

function readLine(block: Block, found: Metadata, isAbove: boolean): void {
  const { line, hidden, linkLength, length } = block;
  if (hidden || line.length > reach.line || line.length < 4 || isInCard(block)) return;
  const folded = fold(line);
  if (notOfArticle.test(folded)) return;
  // Under the text a bare day belongs to the next story of a list.
  if (isAbove || /[:：]/.test(line))
    for (const { field, value } of readFieldLine(line) ?? []) found[field] ??= value;
  if (modified.test(folded) && stated.test(folded)) readBothTimes(folded, found);
  const time = findTime(line);
  const isPublished = published.test(folded);
  const isModified = modified.test(folded) && !stated.test(folded);
  if (time && (isPublished || isModified || isAbove) && line.length < 100) {
    const isLinked = linkLength * 2 > length && !isPublished;
    if (isModified) found.modifiedTime ??= time.time;
    else if (!isLinked) found.publishedTime ??= time.time;
  }
  // Who changed a page last is not its author.
  if (found.byline || isModified || (!isAbove && !time && !labelled.test(folded))) return;
  const person = (labelled.exec(folded) ?? (time && isAbove ? bracketed.exec(folded) : null))?.groups?.names;
  if (person && arePersons(person)) {
    const start = folded.indexOf(person);
    found.byline = toNames(line.slice(start, start + person.length).replace(/\s+/g, '、'));
    return;
  }
  const groups =
    by.exec(line)?.groups ?? poster.exec(folded)?.groups ?? (time && username.exec(line)?.groups);
  const name = groups?.names ?? groups?.names2;
  if (name) found.byline = toNames(name);
}

/** Reads a line with both times (Updated March 3 | Published March 2), each with the label in front of it. */
function readBothTimes(line: string, found: Metadata): void {
  for (const part of line.split(beforeLabel)) {
    const time = findTime(part)?.time;
    if (time && modified.test(part)) found.modifiedTime ??= time;
    else if (time && stated.test(part)) found.publishedTime ??= time;
  }
}
