import type { Block, Page } from '../capture/page';
import { fold } from '../noise/fold';
import { isProse } from '../noise/prose';
import { squeeze } from '../text/characters';
import { readDateline } from './dateline';
import { arePersons, toNames } from './names';

const han = '\\p{Script=Han}';
const word = `(?!通讯员|实习|摄影|记者|报道|综合)${han}{2,4}`;
const names = `(?<names>${word}(?:[、,;\\s·]+${word}){0,5})`;
const rank =
  '(?:特约|实习|见习|首席|本报|本刊|本网|本台)?(?:记者|特派员|通讯员|特约评论员|评论员|撰稿人?|执笔人?|作者|撰文)';
/** A line that is nothing but its writers: 光明日报记者 王建宏 张文攀, □ 本报记者 葛灵丹, 执笔人：…, 文：… */
const line = new RegExp(
  `^[\\s□■◎○●★▲*(【\\[-]*(?:[${han}·\\s]{0,16}?)${rank}\\s*[:：]?\\s*${names}\\s*(?:文|摄|报道|报导|\\/[^。]{0,12})?\\s*[)】\\]]?$`,
  'u',
);
const bare = new RegExp(`^(?:文\\s*[:|/]\\s*|[(]\\s*)?${names}\\s*[)]?$`, 'u');
/** The reporter in brackets in the first sentence: 本报讯（记者 李四 通讯员 王五）. */
const opening = new RegExp(
  `[(【〔\\[](?:[${han}·]{0,10}?)(?:记者|特派员)\\s*[:：]?\\s*${names}\\s*(?:实习生|通讯员|摄影|[)】〕\\],;:]|\\/)`,
  'u',
);
/** At the head of the first paragraph, without brackets: 本报记者 王小明 北京报道, 特派记者 李四/文. */
const head = new RegExp(
  `^[\\s□■◎○●]*[${han}·]{0,8}?(?:记者|特派员)\\s*[:：]?\\s*(?<names>${han}{2,4}(?:[、\\s]+${han}{2,4}){0,3})\\s*(?:\\/|文\\s|${han}{2,6}(?:报道|报导)|发自)`,
  'u',
);
/** In brackets behind the last sentence: （常书香 马丹阳）, （姚峰 上海报道）, (信报记者 蔡雪婧). */
const closing = new RegExp(
  `[(（]\\s*(?:[${han}·]{0,10}?(?:记者|通讯员|作者|文)\\s*[:：/]?\\s*)?${names}\\s*(?:\\s${han}{2,4})?(?:(?:综合)?报道|报导|文|摄影)?\\s*[)）]\\s*$`,
  'u',
);

const notNames = /报道|报导|综合|整理|通讯|来源|编辑|摄影|消息|获悉|了解|采访|从|在|的|日|说|表示/u;

/** How much of a paragraph is looked at, in characters, at its head and at its end. */
const reach = { head: 90, end: 60 };

/**
 * The writers that an article names in its own text: in a line of their own above or below it, in the dateline of its
 * first paragraph, or in brackets behind its last sentence. Only Chinese names; the text stays as it is. `article` are
 * the blocks chosen as content.
 */
export function readSignature(page: Page, article: readonly Block[], title: string): string | undefined {
  const prose = article.filter((block) => isProse(block));
  const first = prose[0] ?? article[0];
  const last = prose.at(-1) ?? article.at(-1);
  if (!first || !last) return undefined;
  const seen = page.blocks.filter((block) => !block.hidden && block.line);
  const start = seen.indexOf(first);
  const end = seen.indexOf(last);
  const above = seen.slice(Math.max(0, start - 6), start + 2);
  const below = seen.slice(Math.max(start, end - 1), end + 4).reverse();
  const opens = seen.indexOf(article[0] ?? first);
  const alone = [
    ...seen.slice(Math.max(0, opens - 2), opens + 2),
    ...seen.slice(Math.max(0, start - 3), start),
  ].filter((block) => squeeze(block.line) !== squeeze(title));
  return (
    firstOf(above, (text) => named(line, text, 60, true)) ??
    firstOf(above, readDateline) ??
    firstOf(
      above,
      (text) => named(opening, text.slice(0, reach.head)) ?? named(head, text.slice(0, reach.head)),
    ) ??
    firstOf(alone, (text) => named(bare, text, 24, isTitled(alone, text))) ??
    firstOf(below, (text) => named(line, text, 60, true) ?? named(closing, text.slice(-reach.end)))
  );
}

/** A headline above that begins with the name: 阿蘅：我的桥, and a line that is 阿蘅 alone. */
const isTitled = (above: readonly Block[], text: string) =>
  text.length > 1 && text.length < 9 && above.some((block) => fold(block.line).startsWith(`${fold(text)}:`));

function firstOf(blocks: readonly Block[], read: (line: string) => string | undefined): string | undefined {
  for (const block of blocks) {
    const found = read(block.line);
    if (found) return found;
  }
  return undefined;
}

function named(
  pattern: RegExp,
  given: string,
  longest = Number.POSITIVE_INFINITY,
  isLabelled = false,
): string | undefined {
  if (given.length > longest) return undefined;
  const text = closeNames(given);
  const match = pattern.exec(fold(text));
  const found = match?.groups?.names;
  if (!match || found === undefined) return undefined;
  const start = match.index + match[0].indexOf(found);
  const value = withoutPlace(text.slice(start, start + found.length));
  const isBelieved = isLabelled
    ? value.split(/[、\s]+/u).every((name) => !notNames.test(fold(name)))
    : arePersons(value);
  return isBelieved ? toNames(value.replace(/[,;\s]+/gu, '、')) : undefined;
}

/** Names of two characters are spaced to the width of three: 方 敏. */
const closeNames = (text: string) =>
  text.replace(new RegExp(`(?<!${han})(${han})[\\s\u3000]+(${han})(?!${han})`, 'gu'), '$1$2');

/** The last word may be the place of the report: 姚峰 上海. */
function withoutPlace(value: string): string {
  const words = value.trim().split(/\s+/u);
  while (words.length > 1 && !arePersons(words.at(-1) ?? '')) words.pop();
  return words.join(' ');
}
