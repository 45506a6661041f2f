import { fold } from '../noise/fold';
import type { LineField } from './field-line';
import { isChineseName } from './surnames';

/** What papers, agencies and their like end in, in Simplified. */
export const mediaName =
  /^(?!更多|點擊|点击|查看|返回|進入|进入|下載|下载)[^:]{0,14}(?:网|报|社|台|在线|新闻|周刊|月刊|杂志|传媒|频道|客户端|网站|公众号|通讯|观察|财经)$/u;
const original = /^[\s(（【[]*原(?:文?[标標][题題]|[题題])\s*[:：]\s*(.+?)\s*[)）】\]]?$/u;
const taken =
  /^[\s(（【[—-]*(?:本文|文章)?(?:[来來]源[于於]?|[来來转轉摘选選引出]自|[转轉][载載]自|摘[编編]自|原[载載][于於]?)\s*(《[^《》]{2,20}》|[^\s，。：:、《》)）】\]]{2,16})\s*[)）】\]]?$/u;
/** 来自一家报社 tells a story; 摘自河上日报 names the paper. */
const indefinite = /^[一这那某各全多几两本我他她当]/u;
const longest = { source: 36, title: 160 };

/**
 * A line that names where a text was taken from without a colon (摘自河上日报, 原载《江城》), or the title it had there
 * (原标题：…). Undefined for every other line.
 */
export function readSourceLine(line: string): LineField | undefined {
  const title = line.length < longest.title ? original.exec(line)?.[1] : undefined;
  if (title) return { field: 'originalTitle', value: title };
  const source = line.length < longest.source ? taken.exec(line)?.[1] : undefined;
  if (!source) return undefined;
  const work = /^《(.*)》$/u.exec(source)?.[1];
  const isNamed = work ?? (mediaName.test(fold(source)) && !indefinite.test(source));
  return isNamed ? { field: 'source', value: work ?? source } : undefined;
}

/** A source with its writer behind it is two fields: 河上日报 王小明. A paper behind a writer is none of his names. */
export function splitSource({ field, value }: LineField): LineField[] {
  if (field === 'byline') {
    const words = value.split(/\s+/u).filter((word, index) => !index || !mediaName.test(fold(word)));
    return [{ field, value: words.length < value.split(/\s+/u).length ? words.join(' ') : value }];
  }
  if (field !== 'source') return [{ field, value }];
  const [whole = value] = value.split(/[/╱／]/u);
  const words = whole
    .trim()
    .replace(/^(?:本文)?(?:来源于|來源於|来源|來源|转自|轉自|摘自)/u, '')
    .split(/\s+/u);
  const [name = value, person] = words;
  if (words.length !== 2 || !person || !mediaName.test(fold(name)))
    return [{ field, value: words.join(' ') }];
  const source: LineField = { field, value: name };
  return isChineseName(fold(person)) ? [source, { field: 'byline', value: person }] : [source];
}
