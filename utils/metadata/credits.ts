import { fold } from '../noise/fold';
import { cutNames, isChineseName } from './surnames';

const han = '\\p{Script=Han}';
/** What stands before the names of writers, and of people who did something else. In Simplified, as all patterns here. */
const role = new RegExp(
  `(?<writer>记者|特派员|通讯员|评论员|撰稿人?|执笔人?|实习生|采写|撰文|主笔|作者|(?<!${han})(?:[文图]\\s*[/、]?\\s*)?[文图](?=\\s*[/:记]|\\s+${han})(?<!(?<!文.{0,3})图))|摄影|编[辑译]|责编|[图摄](?=\\s*[/:])|校对|翻译`,
  'gu',
);
/** What ends a credit: the kind of report, and that it is one. */
const verb = /\s*(?:综合|即时|现场|专题|采访|连线)*\s*(?:报[导道]|[电讯文]|整理|发自.*)\s*$/u;
/** No name holds these. */
const noName =
  /[的了是在从来说对与及我他们这那被]|报[道导]|综合|采访|[手日]记|观察|调查|[昨今][天日]|日前|近日|图片|文[章字]|[网报台]$/u;
const foreign = new RegExp(`^${han}{1,6}[·．‧・]${han}{1,8}$`, 'u');

/** Names of two characters are spaced to the width of three: 方 敏. */
export const closeNames = (text: string) =>
  text
    .replaceAll('╱', '/')
    .replace(new RegExp(`(?<!${han})(${han})[\\s\u3000]+(${han})(?!${han})`, 'gu'), '$1$2');

/**
 * The names in a run of names, as it is written. `isLabelled`: behind a role and what separates it, as in 记者：阿蘅, no family
 * name is asked. Undefined where anything else stands in the run.
 */
export function splitNames(text: string, isLabelled = false): string[] | undefined {
  const tokens = [...fold(text).matchAll(/[^\s、,;&/]+/gu)];
  const names: string[] = [];
  for (const { 0: token, index } of tokens) {
    const lengths = lengthsOf(token, isLabelled);
    if (!lengths) return undefined;
    let at = index;
    for (const length of lengths) {
      names.push(text.slice(at, at + length));
      at += length;
    }
  }
  return names.length ? names : undefined;
}

function lengthsOf(token: string, isLabelled: boolean): number[] | undefined {
  if (foreign.test(token) || (isChineseName(token) && !noName.test(token))) return [token.length];
  if (!/^\p{Script=Han}{2,24}$/u.test(token) || noName.test(token)) return undefined;
  const names = token.length > 3 ? cutNames(token) : undefined;
  return names ?? (isLabelled && token.length < 4 ? [token.length] : undefined);
}

/**
 * The writers in a text that is a credit: 光明日报记者 王小明 通讯员李四 摄影 张三. `isWhole`: nothing else may stand in it but a paper
 * before the first role and what ends a credit. `text` holds no sentence.
 */
export function readCredits(text: string, isWhole: boolean): string[] | undefined {
  const closed = closeNames(text);
  const folded = fold(closed);
  const roles = [...folded.matchAll(role)];
  if (isWhole && !/^[^\p{L}\d]*[\p{Script=Han}·\s/]{0,16}$/u.test(folded.slice(0, roles[0]?.index)))
    return undefined;
  const names: string[] = [];
  for (const [index, { 0: word, index: at, groups }] of roles.entries()) {
    const from = at + word.length;
    const [, lead = '', run = '', rest = ''] =
      /^(\s*[:/|]?\s*)([\p{Script=Han}、,;\s·．‧・&]*)(.*)$/su.exec(
        folded.slice(from, roles[index + 1]?.index),
      ) ?? [];
    const before = roles[index - 1];
    const isOthers =
      before && !before.groups?.writer && !/\p{L}/u.test(folded.slice(before.index + before[0].length, at));
    // 记者王小明摄 took the picture.
    if (!groups?.writer || isOthers || /摄影?\s*$/u.test(run)) continue;
    if (isWhole && /\p{L}/u.test(rest.replace(verb, '').replace(/^\/[^/]{2,8}$/, ''))) return undefined;
    const start = from + lead.length;
    const bare = withoutVerb(run, rest);
    if (!bare) continue;
    const wide = closeNames(bare);
    const isLabelled = lead !== '' || wide !== bare || isChineseName(wide.split(/[\s、,;&]/)[0] ?? '');
    const found = splitNames(closeNames(closed.slice(start, start + bare.length)), isLabelled);
    // What stands behind names that were read is no reason to forget those.
    if (!found && !names.length) return undefined;
    names.push(...(found ?? []));
  }
  return names.length ? [...new Set(names)] : undefined;
}

/**
 * A run without the word for a report at its end, and without the place before that: 姚峰 上海报道, 王小明台北5日电. `rest` is what
 * stands behind the run.
 */
function withoutVerb(run: string, rest = ''): string {
  const bare = run.replace(verb, '').trimEnd();
  if (bare === run.trimEnd() && !/^\s*\d/.test(rest)) return bare;
  const last = /\S+$/u.exec(bare)?.[0] ?? '';
  const [known] = commonPlace.exec(last) ?? [];
  if (known && isChineseName(last.slice(0, -known.length))) return bare.slice(0, -known.length);
  if (isChineseName(last) || cutNames(last)) return bare;
  const place = [2, 3].find((length) => isChineseName(last.slice(0, -length))) ?? last.length;
  return place < bare.length ? bare.slice(0, -place).trimEnd() : bare;
}

/** Places that read like names where they stick to one. */
const commonPlace = /(?:[台新]北|台[中南东]|高雄|[北东南]京|上海|香港|华盛顿|纽约)$/u;

const unlabelled = new RegExp(
  `^(?:[\\p{L}\\d]*(?:(?<owner>[报网社台]|新闻|中心|传媒|周刊)\\s*/?\\s*))*(?<names>[${han}、\\s]{2,16}?)\\s*(?:/\\s*${han}{2,6}?)?(?<report>报[导道])?$`,
  'u',
);

/** The writers in a line that names no role: 江城日報／王小明, 王小明／台北報導, 江城電台王小明報導. Family names are asked. */
export function readSlashLine(line: string): string[] | undefined {
  const closed = closeNames(line);
  const folded = fold(closed);
  const { names, owner, report } = unlabelled.exec(folded)?.groups ?? {};
  if (!names || !(report || (owner && folded.includes('/')))) return undefined;
  const start = folded.lastIndexOf(names);
  return splitNames(closed.slice(start, start + withoutVerb(names).length));
}
