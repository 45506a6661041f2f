import { fold } from '../noise/fold';
import { toLine } from '../text/characters';
import { readCredits } from './credits';
import { findTime } from './dates';
import { isChineseName } from './surnames';

/** Longest byline, in characters, without the title that a page may write in brackets behind the name. */
export const longestByline = 40;

const prefixes =
  /^(?:[\s\p{Pd}:|/·•■□◎○●★]+|(?:作者|编剧|撰文|撰稿人?|执笔人?|采写|编译|译者|楼主|博主|原创|文)\s*[:：|/]\s*|(?:文|图)\s*[/|、]\s*(?:图|文)?\s*[:：]?\s*|(?:(?:story|opinion|analysis|reviewed|written|posted|published|report|words|article|review)\s+)?by\b:?\s*|by(?=\p{Lu}\p{Ll})|authors?:\s*|von\s+|por:?\s+|par:?\s+|di:?\s+|door\s+|oleh:?\s+)/iu;
const suffixes =
  /\s*(?:(?<=\p{L}\s\p{L}{2,})\s(?:(?:senior|staff|freelance|contributing|guest|lead|content|news|managing) )*(?:writer|editor|reporter|author|columnist|journalist|correspondent|contributor|producer|analyst)$|\s(?:and|&|und|et|y)$|[»|•·–—⋅]\s?.*|(?<=\p{L})\s(?:mon|tue|wed|thu|fri|sat|sun|jan|feb|mar|apr|may|june?|july?|aug|sept?|oct|nov|dec)(?:day|s?day|nesday|rsday|urday|uary|ruary|ch|il|ust|ember|ober)?[.,]?$|\s-\s.*|(?<=\p{L}{2})\s*\/.*|(?:稿源|来源|分享到|责任编辑|责编|编辑|摄影|时间|发布)\s*[:：]?.*|[+＋]?\s*(?:关注|追踪|已关注|发消息|私信|阅读全文|的博客|的专栏|粉丝|follow\b|subscribe\b|view (?:all|profile)|see (?:all|more)|contributor\b|staff writer\b).*|\s*(?:著|撰|摄|(?:综合)?报道|报导|文)|,\s*(?:(?:[A-Z]{2,5} )?(?:[\w.]+\s)?(?:staff|writer|reporter|correspondent|editor|columnist|contributor|business|national|news|today|sports?|politics|international|phd|md|rn|rd)\b.*|[\w-]+\.com)(?=$|,|\s).*|[\s,;:、/]+)$/iu;
/** A paper's or agency's initials behind a name: Ada Quill, CNN. */
const initials = /,\s*\p{Lu}[\p{Lu}&]{1,6}$/u;
const noName =
  /[。！？!?<>="{}#╱》«*]|\d{1,2}日|^(?:关注|追踪|私信|编辑)|评论|打印|扫码|官方|我的|我来说|消息$|账号|发表|图片|新闻组|(?:报道|报导|来源|电)$|https?:|www\.|\.(?:com|cn|net|org|html?|txt)\b|\d{3}|undefined|copyright|©|^(?:page|site|head)\.|[:：].|\b(?:min(?:ute)?s? read|sign in|log ?in|join us|read more|share|comments?|policy|all posts|articles?)\b/i;
const placeholder =
  /^(?:by|authors?|writer|admin\w*|webmaster|unknown|guest|anonymous|editor(?:s|ial)?|redaksi|redazione|staff|user|root|test|null|none|default|profile|name|contributor|contact|about(?: .*)?|home|menu|oldest|newest|latest|subject|type|title|topic|posts?|post reply|write a review|reset|use case|bluesky|youtube|twitter|facebook|instagram|linkedin|shopify|wordpress|expand|daily|subscribe|search|北京|上海|广州|深圳|匿名|佚名|未知|管理员|编辑|作者|小编|记者|本站|本网|原创|转载|网络|网友|游客|楼主|综合|super ?user|humans|更多|关注|首页|登录|注册)$/i;
const organisation =
  /(?:网|报|社|台|频道|公司|集团|中心|新闻|在线|编辑部|综合|媒体|资讯|平台|客户端|周刊|杂志|博客|论坛|委员会|工作室|贡献者|出版|财经|团队|组|系统|技术支持)(?:\s*[(（].*)?$|[_|]/u;

/**
 * The names in what a page gives as its author: labels, ranks, papers and places around them cut off. Undefined where
 * nothing is left that reads like a name.
 */
export function toNames(text: string): string | undefined {
  const whole = toLine(text)
    .replace(/^[\s【〔[（(《]+(?=.*[】〕\]）)》]?$)/u, '')
    .replace(/[】〕\]]+$/u, '');
  if (!whole || whole.length > longestByline * 4) return undefined;
  let line = trimDate(whole);
  for (let round = 0; round < 4; round++) {
    const folded = fold(line);
    const start = prefixes.exec(folded)?.[0].length ?? 0;
    const cut = suffixes.exec(folded.slice(start));
    const next = line
      .slice(start, cut && cut.index > 0 ? start + cut.index : undefined)
      .replace(initials, '')
      .trim();
    if (next === line) break;
    line = next;
  }
  const credited = /记者|通讯员|特派员|评论员/u.test(fold(line))
    ? readCredits(line, false)?.join('、')
    : line;
  return credited && isNames(credited) ? credited : undefined;
}

/** A day that stands beside the name in the same element. */
function trimDate(line: string): string {
  const time = findTime(line);
  if (!time) return line;
  return time.start > 1
    ? line.slice(0, time.start).replace(/\s+(?:on|at|am|发表于|于)\s*$/iu, '')
    : line.slice(time.end);
}

function isNames(line: string): boolean {
  const bare = line.replace(/[(（][^)）]*[)）]$/u, '').trim();
  const letters = bare.match(/\p{L}/gu)?.length ?? 0;
  if (
    letters < 2 ||
    bare.split(/[,、;]/).some((name) => name.length > longestByline) ||
    line.length > longestByline * 4
  )
    return false;
  if (/^\p{Script=Latin}{1,2}$/u.test(bare) || placeholder.test(fold(bare)) || noName.test(fold(bare)))
    return false;
  return !/^(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\.? \d/i.test(bare);
}

/** True for what a site, paper or agency calls itself. */
export function isOrganisation(names: string): boolean {
  return organisation.test(fold(names));
}

/** True where every name is a Chinese person's, or a foreign one written in Chinese with a middle dot. */
export function arePersons(names: string): boolean {
  const folded = fold(names).trim();
  return folded
    .split(/[、,;\s&]+|和/u)
    .filter(Boolean)
    .every((name) => isChineseName(name) || /^\p{Script=Han}{1,6}[·．‧・.]\p{Script=Han}{1,8}$/u.test(name));
}
