import type { Block, Page } from '../capture/page';
import { fold } from '../noise/fold';
import { isProse } from '../noise/prose';
import { squeeze } from '../text/characters';
import { closeNames, readCredits, readSlashLine, splitNames } from './credits';
import { findTime } from './dates';
import { mediaName } from './source-line';

/** How much of a paragraph is looked at, in characters, at its head and at its end. */
const reach = { head: 110, end: 60 };
/** Longest line of its own. */
const longestLine = 60;
/** How many of the last blocks of prose may be the last of the text. */
const closings = 3;

/**
 * The writers that an article names in its own text: in a line of their own above or below it, in the dateline of its first
 * paragraphs, or in brackets behind its last sentence. Only Chinese names; the text stays as it is. `article` are the blocks
 * chosen as content.
 */
export function readSignature(page: Page, article: readonly Block[], title: string): string | undefined {
  const prose = article.filter((block) => isProse(block));
  const first = prose[0] ?? article[0];
  const last = prose.at(-1) ?? article.at(-1);
  if (!first || !last) return undefined;
  const seen = page.blocks.filter((block) => !block.hidden && block.line);
  const start = seen.indexOf(first);
  const end = seen.indexOf(last);
  const opens = seen.indexOf(article[0] ?? first);
  const above = seen.slice(Math.max(0, start - 6), start + 4);
  const head = [...seen.slice(Math.max(0, opens - 3), opens), ...above];
  // Notices of the site look like prose and stand last, so the end of the text is looked for in a few blocks.
  const ends = prose.slice(-closings).reverse();
  const below = [...ends, ...seen.slice(Math.max(start, end), end + 4)];
  const around = [
    ...seen.slice(Math.max(0, opens - 2), opens + 2),
    ...seen.slice(Math.max(0, start - 3), start),
  ];
  const alone = around.filter(
    (block) => squeeze(block.line) !== squeeze(title) && !/^H\d$/.test(block.element.tagName),
  );
  const names =
    firstOf(head, readCreditLine) ??
    firstOf(above, readDateline) ??
    firstOf(alone, (line) => readNameLine(line, isTitled(alone, line))) ??
    firstOf(below, (line) => readCreditLine(line) ?? readClosing(line)) ??
    firstOf([first], (line) =>
      /报[道导]|記者|记者/u.test(fold(line.slice(-24))) ? readClosing(line) : undefined,
    );
  return names?.join('、');
}

/** A headline above that begins with the name: 阿蘅：我的桥, and a line that is 阿蘅 alone. */
const isTitled = (above: readonly Block[], text: string) =>
  text.length > 1 && text.length < 9 && above.some((block) => fold(block.line).startsWith(`${fold(text)}:`));

type Read = (line: string) => string[] | undefined;

function firstOf(blocks: readonly Block[], read: Read): string[] | undefined {
  for (const block of blocks) {
    const found = read(block.line);
    if (found) return found;
  }
  return undefined;
}

/**
 * The writers in a line that is nothing but its credit: 光明日报记者 王建宏 张文攀, 〔記者王小明／台北報導〕, 河上電台王小明報導. A day beside
 * it does not count.
 */
export function readCreditLine(given: string): string[] | undefined {
  if (given.length > longestLine || given.length < 4 || /[。！？!?…；]/.test(given)) return undefined;
  const time = findTime(given);
  const line = (time ? `${given.slice(0, time.start)} ${given.slice(time.end)}` : given)
    .replace(/^[\s【〔[（(]+(?=.*[】〕\]）)]\s*$)|[】〕\]）)\s]+$/gu, '')
    .trim();
  return readCredits(line, true) ?? readSlashLine(line);
}

/** A line that is nothing but a name: 胡平, （胡平）. */
function readNameLine(line: string, isTrusted: boolean): string[] | undefined {
  if (line.length > 24) return undefined;
  const bare = closeNames(line.replace(/^[\s（(]+|[\s）)]+$/gu, ''));
  return splitNames(bare, isTrusted);
}

const bracket = /^[^。！？!?]{0,40}?[(【〔[](?<inside>[^()【】〔〕[\]]{2,70})[)】〕\]]/u;
const role = /记者|特派员|通讯员|实习生|作者|评论员/u;
/** 本报讯 and its like, then the writers without brackets, up to the report: 本报北京1日电 记者王小明. */
const opening =
  /^(?:[^。！？!?，,“"]{0,24}?(?:电|讯|消息|报道)[\s:]*|[□■◎○●\s]*)(?<names>\p{Script=Han}{0,8}?(?:记者|特派员|实习生|通讯员)[^。！？!?，,“"(（:]{2,40})/u;

/** The writers named in the dateline that opens a paragraph; it stays in the text, for it tells place and day. */
export function readDateline(line: string): string[] | undefined {
  const text = line.slice(0, reach.head);
  const folded = fold(text);
  const inside = bracket.exec(folded)?.groups?.inside;
  if (inside && role.test(inside)) {
    const start = folded.indexOf(inside);
    const found = readCredits(text.slice(start, start + inside.length), false);
    if (found) return found;
  }
  // 江城网1月17日讯（王小明）: behind the word for a report a name needs no role.
  if (inside && /[电讯息道]\s*[(【〔[]$/u.test(folded.slice(0, folded.indexOf(inside)))) {
    const start = folded.indexOf(inside);
    const found = splitNames(closeNames(text.slice(start, start + inside.length)));
    if (found) return found;
  }
  const names = opening.exec(folded)?.groups?.names;
  if (!names) return undefined;
  const start = folded.indexOf(names);
  const rest = text.slice(start, start + names.length);
  // Alone at the head of a paragraph a reporter may be somebody in the story: the report must be named too.
  if (start < 3 && !/[/╱]|报[导道]|文\s|发自/u.test(names)) return undefined;
  return readCredits(rest, true);
}

const bracketed = /(?<before>.|^)\s*[(（](?<inside>[^()（）]{2,40})[)）]\s*$/u;
const unbracketed =
  /[。！？!?”」』]\s*(?<credit>(?:\p{Script=Han}{0,6}(?:记者|通讯员)\s*|文\s*[/:]\s*)[^。！？!?，,“"(（:：]{2,24})$/u;

/**
 * The writers behind the last sentence: （常书香 马丹阳）, （姚峰 上海报道）, (通讯员 宋黎 记者 黄水), 。文/包文. Without a role they must
 * be behind a full stop, for brackets within a sentence explain it.
 */
function readClosing(line: string): string[] | undefined {
  const text = line.slice(-reach.end);
  const { before = '', inside } = bracketed.exec(text)?.groups ?? {};
  if (inside === undefined) {
    const credit = unbracketed.exec(fold(text))?.groups?.credit;
    return credit === undefined ? undefined : readCredits(text.slice(-credit.length), true);
  }
  const folded = fold(inside);
  if (role.test(folded)) return readCredits(inside, true);
  const bare = folded
    .replace(/^文\s*[/:]?\s*/u, '')
    .replace(/\s+\p{Script=Han}{2,4}(?:综合)?报[道导]$|\s*(?:综合)?报[道导]$|\s+文$/u, '');
  if (!/[。！？!?…”」』）)】]/u.test(before) && !/报[道导]$/u.test(folded)) return undefined;
  const [owner = '', ...others] = bare.split(/\s+/u);
  const names = others.length && mediaName.test(owner) ? bare.slice(owner.length) : bare;
  const start = folded.indexOf(names);
  return splitNames(closeNames(inside.slice(start, start + names.length)));
}
