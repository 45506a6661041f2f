import type { LiftedField } from '../article/article';
import { fold } from '../noise/fold';
import { splitNames } from './credits';
import { findTime } from './dates';
import { readCreditLine } from './signature';
import { mediaName, splitSource } from './source-line';

/** A field read from a line of text. */
export interface LineField {
  field: LiftedField;
  value: string;
}

/** Labels, written in Simplified, as they stand before a value. */
const labels: [LiftedField | 'other', string][] = [
  [
    'editor',
    '(?:责任|执行|本文|值班|本期|实习|网络|美术|新闻|文字|轮值|频道)?(?:编辑|责编|编审|主编|编者|审校|核稿人?|校对|审核|编译)',
  ],
  ['modifiedTime', '(?:最后|最近|最新|上次)?(?:更新|修改|编辑)(?:时间|日期|于|在)?'],
  [
    'source',
    '(?:文章|本文|内容|稿件|资料|信息|新闻|消息|原文)?(?:来源|出处|稿源|转自|摘自|选自|转载自|引自|出自|原载|来自)(?:于|单位|网站|媒体)?',
  ],
  [
    'byline',
    '(?:本文|文章|原文)?(?:作者|作家|撰文|撰稿人?|撰写|执笔|采写|记者|本报记者|本刊记者|见习记者|通讯员|供稿|文\\/图|图\\/文|图文|文)',
  ],
  ['section', '(?:所属|文章)?(?:分类专栏|分类|栏目|频道|类别|专栏)'],
  [
    'publishedTime',
    '(?:(?:发布|发表|发稿|发文|刊登|张贴|上传|录入|创建|出版|上线|发帖|添加)(?:时间|日期|于|在)?|时间|日期|刊登日期)',
  ],
  [
    'other',
    '(?:阅读|浏览|点击|评论|人气|热度|播放|字数|关键[词字]|标签|围观|查看|回复|收藏|点赞|字号|字体|文字大小|编号|责任|图片?|摄影|tags?|views?)(?:量|数|次数)?',
  ],
];
const label = new RegExp(
  `(?:(?<!\\p{Script=Han})|(?<=[网报社台刊]))(?:${labels.map(([name, source]) => `(?<${name}>${source})`).join('|')})\\s*(?:[:|丨]|\\/(?!\\s*[图文])|(?<=于)(?=\\s|\\d)|(?<=来源|作者|编辑|责编|时间)(?<spaced>\\s))\\s*`,
  'giu',
);

const english =
  /^(?:(?:[Ww]ritten |[Pp]osted |[Ss]tory )?(?:[Bb]y|BY):?\s+|[Aa]uthor:\s*)(?<names>\p{Lu}[\p{L}.'’-]+(?:\s+(?:\p{Lu}[\p{L}.'’-]*|de|van|von|der|la|and|&|,))*(?:,?\s*\p{Lu}[\p{L}.'’-]+)*)\s*$/u;
/** What may stand beside the fields of a line without saying anything: counters, font sizes, share words, brackets. */
const filler =
  /阅读|浏览|点击|评论|分享(?:到)?|微信|微博|打印|收藏|字号|字体|[大中小]号?|T\||我要(?:评论|投稿)|人参与|次|条|加入|更新|发布|发表|原创|举报|纠错|\d+|[\s\p{P}\p{S}]+/gu;

/** Buttons and counters of the page that stand behind a value in the same line. */
const furniture =
  /\s+(?:[举舉][报報]|分享|收藏|[评評][论論]|打印|[关關]注|纠错|更多|[阅閱][读讀]|[点點][击擊]|[参參][与與]|有\s*\d|我[要来來]|手[机機]看|字[号號体體]|查看).*$/;

const lengths: Partial<Record<LiftedField, number>> = { byline: 60, source: 30, editor: 30, section: 16 };

/** What a page says of the day it is opened on. */
const clockOfPage = /今天是|今日是|现在是|当前时间|现在时间/;

/** Longest line that is looked at, in characters. */
const maxLine = 160;

/**
 * Reads a line that consists of fields: 作者：王小明　来源：新华网　2024-05-01 10:00. Undefined for every other line, also for
 * prose that begins like one. Values are taken as the page writes them.
 */
export function readFieldLine(line: string): LineField[] | undefined {
  if (line.length > maxLine || !/[:：丨|｜/／]|于|於|\d{2}|^(?:by|written|posted|story)\b/i.test(line))
    return undefined;
  const folded = fold(line);
  if (clockOfPage.test(folded)) return undefined;
  const writers = /报[导道]/u.test(folded) ? readCreditLine(line) : undefined;
  if (writers) return [{ field: 'byline', value: writers.join('、') }];
  const named = english.exec(line);
  if (named?.groups?.names && line.length < 80)
    return [{ field: 'byline', value: named.groups.names.trim() }];

  const found: LineField[] = [];
  let rest = '';
  let at = 0;
  let isDoubtful = false;
  const matches = [...folded.matchAll(label)];
  matches.forEach((match, index) => {
    rest += ` ${line.slice(at, match.index)}`;
    const field = fieldOf(match.groups ?? {});
    const from = match.index + match[0].length;
    const until = matches[index + 1]?.index ?? line.length;
    const value = readValue(line.slice(from, until), field);
    at = from + value.length;
    // 来自：旅游 names a channel of the same site.
    if (field === 'other' || (field === 'source' && /^来自/.test(match[0]) && value.text.length < 3)) return;
    const time = /Time$/.test(field) ? findTime(value.text)?.time : undefined;
    if (match.groups?.spaced && !isSure(field, value.text)) isDoubtful = true;
    // Broken templates leave attributes where the value should be: 作者： size="20".
    if (/Time$/.test(field) ? time : value.text && !/[<>=]/.test(value.text))
      found.push(...splitSource({ field, value: time ?? value.text }));
  });
  if (isDoubtful) return undefined;
  rest += ` ${line.slice(at)}`;
  const time = findTime(rest);
  if (time) {
    if (!found.some(({ field }) => field === 'publishedTime'))
      found.push({ field: 'publishedTime', value: time.time });
    rest = `${rest.slice(0, time.start)} ${rest.slice(time.end)}`;
  }
  const left = rest.replace(/[()（）【】[\]]/g, ' ').trim();
  const bare = fold(left).replace(filler, '');
  if (found.length && time && bare && bare.length <= 16 && !found.some(({ field }) => field === 'source')) {
    const name = left.split(/\s{1,}|\||\u3000/).find((word) => mediaName.test(fold(word)));
    if (name) {
      found.push(...splitSource({ field: 'source', value: name }));
      return found;
    }
  }
  return found.length && bare.length <= 8 && isPlausible(found) ? found : undefined;
}

/** Behind a label without a colon only a day, a paper or family names are believed: 来源 河上日报, not 来源 与 去处. */
function isSure(field: LiftedField | 'other', value: string): boolean {
  if (/Time$/.test(field)) return findTime(value)?.start === 0;
  const [first = ''] = fold(value).split(/\s/u);
  return field === 'source' ? mediaName.test(first) : splitNames(value) !== undefined;
}

function fieldOf(groups: Record<string, string | undefined>): LiftedField | 'other' {
  return (Object.keys(groups).find((name) => groups[name] !== undefined) ?? 'other') as LiftedField | 'other';
}

/** A value ends where a run of spaces, a bar or a closing bracket of the whole line does; times may hold spaces. */
function readValue(raw: string, field: LiftedField | 'other'): { text: string; length: number } {
  if (/Time$/.test(field)) {
    const time = findTime(raw);
    return time ? { text: raw.slice(0, time.end), length: time.end } : { text: '', length: 0 };
  }
  const date = findTime(raw);
  const end = date && date.start > 0 ? date.start : raw.length;
  const cut = /\s{2,}|[|｜\u3000]|\s+(?=[(（]?\d)|[】\]〕]|\s*[【[〔](?!\d)/.exec(raw.slice(0, end));
  const whole = raw.slice(0, cut && cut.index > 0 ? cut.index : end);
  const opens = (whole.match(/[(（]/g) ?? []).length;
  const closes = (whole.match(/[)）]/g) ?? []).length;
  const bounded = field === 'editor' ? whole.replace(/_[A-Z0-9]+$/i, '') : whole.replace(furniture, '');
  const text = (closes > opens ? bounded.replace(/[)）][^)）]*$/, '') : bounded)
    .replace(/[\s,，;；。(（]+$/, '')
    .trim();
  return { text, length: whole.length };
}

function isPlausible(fields: LineField[]): boolean {
  return fields.every(
    ({ field, value }) => value.length <= (lengths[field] ?? 60) && !/[。！？]|[，,].{12}/.test(value),
  );
}
