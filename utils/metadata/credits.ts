import { fold } from '../noise/fold';
import { cutNames, isChineseName } from './surnames';

const han = '\\p{Script=Han}';
/** What stands before the names of writers, and of people who did something else. In Simplified, as all patterns here. */
const role =
  /(?<writer>记者|特派员|通讯员|评论员|撰稿人?|执笔人?|实习生|采写|撰文|主笔|作者|(?<!\p{Script=Han})(?:文\s*[/、]?\s*图|图\s*[/、]?\s*文|文)(?=\s*[/:记]|$|\s+\p{Script=Han}))|(?<other>摄影|责任编辑|责编|编辑|编译|制图|绘图|[图摄](?=\s*[/:])|校对|审核|主持人?|翻译)/gu;
/** Places that reports are sent from; they stick to the name before them. */
const place =
  '(?:[台新]北|台[中南东湾]|高雄|桃园|新竹|基隆|苗栗|彰化|南投|云林|嘉义|屏东|宜兰|花莲|澎湖|金门|北京|上海|天津|重庆|广州|深圳|武汉|杭州|南京|成都|西安|香港|澳门|华盛顿|纽约|洛杉矶|旧金山|伦敦|巴黎|柏林|东京|首尔|新加坡|曼谷|莫斯科|日内瓦|布鲁塞尔)';
const tail = new RegExp(
  `\\s*(?:${place}[市县]?)?\\s*(?:综合|即时|现场|独家|专题|特稿|特别|采访|连线|联合|实习|整理|外电)*\\s*(?:报导|报道|日?电|日?讯|摄影?|整理|编译|发自${han}{0,8}|文|特稿|专访)\\s*$`,
  'u',
);
const placeTail = new RegExp(`(?<=${han}{2})${place}[市县]?$`, 'u');
/** No name holds these. */
const noName =
  /[的了是在从来说对与及我你他她们这那将被让给]|报[道导]|综合|整理|消息|获悉|了解|采访|表示|先生|小姐|女士|手记|观察|调查|探访|直击|日记|札记|见闻|今[天日]|昨[天日]|日前|近日|部分|图片|资料|文[章字]|(?:网|报|台)$/u;
const day = /^(?:今[天日]|昨[天日晚]?|日前|近日|近来|目前)$/u;
const foreign = new RegExp(`^${han}{1,6}[·．‧・]${han}{1,8}$`, 'u');

/** Names of two characters are spaced to the width of three: 方 敏. */
export const closeNames = (text: string) =>
  text.replace(new RegExp(`(?<!${han})(${han})[\\s\u3000]+(${han})(?!${han})`, 'gu'), '$1$2');

/**
 * The names in a run of names, as it is written. `isLabelled`: a role stands before it, so that a token between separators needs
 * no family name. Undefined where anything else stands in the run.
 */
export function splitNames(text: string, isLabelled: boolean): string[] | undefined {
  const folded = fold(text);
  const names: string[] = [];
  for (const match of folded.matchAll(/[^\s、,，;；&/]+/gu)) {
    const token = match[0];
    if (names.length && day.test(token)) break;
    const pieces = piecesOf(token, isLabelled);
    if (!pieces) return undefined;
    let at = match.index;
    for (const length of pieces) {
      names.push(text.slice(at, at + length));
      at += length;
    }
  }
  return names.length ? names : undefined;
}

function piecesOf(token: string, isLabelled: boolean): number[] | undefined {
  if (foreign.test(token)) return [token.length];
  if (!/^\p{Script=Han}{2,24}$/u.test(token) || noName.test(token)) return undefined;
  if (isChineseName(token)) return [token.length];
  const cut = token.length > 3 ? cutNames(token) : undefined;
  return cut ?? (isLabelled && token.length < 5 ? [token.length] : undefined);
}

/**
 * The writers in a text that is a credit: 记者 王小明 通讯员李四 摄影 张三. `isWhole`: nothing else may stand in it, except what is
 * before the first role. `text` holds no sentence.
 */
export function readCredits(text: string, isWhole: boolean): string[] | undefined {
  const closed = closeNames(text);
  const folded = fold(closed);
  const roles = [...folded.matchAll(role)];
  const names: string[] = [];
  for (const [index, match] of roles.entries()) {
    const from = match.index + match[0].length;
    const until = roles[index + 1]?.index ?? folded.length;
    const before = roles[index - 1];
    const isOthers =
      before?.groups?.other !== undefined &&
      /^[\s:/]*$/.test(folded.slice(before.index + before[0].length, match.index));
    if (match.groups?.other !== undefined || isOthers) continue;
    const lead = /^\s*[:/|]?\s*/u.exec(folded.slice(from, until))?.[0] ?? '';
    const run = /^[\p{Script=Han}、,;\s·．‧・&]*/u.exec(folded.slice(from + lead.length, until))?.[0] ?? '';
    const rest = folded.slice(from + lead.length + run.length, until);
    if (isWhole && !/^[\s\p{P}]*(?:\p{Script=Han}{1,8}(?:报[道导]|电|讯)[\s\p{P}]*)?$/u.test(rest))
      return undefined;
    const trimmed = withoutPlace(run);
    // 记者王小明摄 took the picture.
    if (!trimmed || /摄影?\s*$/u.test(run)) continue;
    const [head = ''] = trimmed.split(/[\s、,;&]/);
    const found = splitNames(
      closed.slice(from + lead.length, from + lead.length + trimmed.length),
      lead !== '' || isChineseName(head),
    );
    // What stands behind names that were read is no reason to forget those.
    if (!found && names.length) break;
    if (!found) return undefined;
    names.push(...found);
  }
  return names.length ? [...new Set(names)] : undefined;
}

/** A run without the verb at its end and the place the report was sent from: 姚峰 上海报道, 王小明台北. */
function withoutPlace(run: string): string {
  const bare = run.replace(tail, '');
  const words = bare.trimEnd().split(/(?<=\s)(?=\S)/);
  if (bare !== run && words.length > 1 && !isChineseName(words.at(-1) ?? '')) words.pop();
  return words.join('').replace(placeTail, '').trimEnd();
}

const organisation = `[\\p{L}\\p{N}]*(?:报|网|社|台|新闻|中心|传媒|在线|周刊|杂志|媒体)`;
const report = /\s*(?:报导|报道|整理|特稿|专访|采访)\s*$/u;

/** The writers in a line of its own that has no role: 江城日報／王小明, 王小明／台北報導, 江城電台王小明報導. Family names are asked. */
export function readSlashLine(line: string): string[] | undefined {
  const closed = closeNames(line);
  const folded = fold(closed).replaceAll('╱', '/');
  const parts = [...folded.matchAll(/[^/]+/g)];
  const [first, second] = parts;
  const isReport = report.test(folded);
  const namesAt = (from: number, to: number) => {
    const names = splitNames(closed.slice(from, to), false);
    return names && names.join('').length <= 16 ? names : undefined;
  };
  if (first && second && parts.length <= 3) {
    const secondEnd = second.index + second[0].replace(report, '').length;
    if (isReport && parts.length === 2 && !new RegExp(`^\\s*${organisation}\\s*$`, 'u').test(first[0]))
      return namesAt(lastWord(first[0]), first[0].length) ?? undefined;
    if (new RegExp(`^\\s*${organisation}\\s*$`, 'u').test(first[0])) {
      const own = new RegExp(`^(?:${organisation})?`, 'u').exec(second[0].trimStart())?.[0].length ?? 0;
      const start = second.index + (second[0].length - second[0].trimStart().length);
      return namesAt(start, secondEnd) ?? namesAt(start + own, secondEnd);
    }
    return undefined;
  }
  if (parts.length !== 1 || !isReport) return undefined;
  const bare = folded.replace(tail, '').trimEnd();
  const cut = new RegExp(`^(?:${organisation})?\\s*`, 'u').exec(bare)?.[0].length ?? 0;
  return cut < bare.length ? namesAt(cut, bare.length) : undefined;
}

/** Where the last word of a text begins. */
const lastWord = (text: string) => text.trimEnd().lastIndexOf(' ') + 1;
