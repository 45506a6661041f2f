import { fold } from '../noise/fold';

/** Names before a slash or a place: 〔記者王小明、李四／台北報導〕, （中央社記者王小明台北5日電）, 本报记者 王小明. */
const patterns = [
  /^[〔【(（[]?(?:[\p{Script=Han}]{0,8})?记者\s*(?<names>[\p{Script=Han}·、,\s]{2,24}?)\s*\/\s*[\p{Script=Han}]{1,8}?(?:报导|报道)/u,
  /^[〔【(（[](?:[\p{Script=Han}]{2,6}社)?记者\s*(?<names>\p{Script=Han}{2,4}(?:[、,]\p{Script=Han}{2,4})*)\s*(?:\p{Script=Han}{2,6}?)(?:\d{1,2}月)?\d{1,2}日(?:综合)?(?:电|讯)/u,
];
const names = (text: string) => text.replace(/[,\s]+/g, '、').replace(/^、|、$/g, '');

/** The reporters named in the dateline that opens a paragraph. The dateline stays in the text: it tells place and day. */
export function readDateline(line: string): string | undefined {
  const folded = fold(line.slice(0, 80));
  for (const pattern of patterns) {
    const found = pattern.exec(folded)?.groups?.names;
    if (found === undefined) continue;
    // Three characters are the rule for names; a place of two characters sticks to the name before it.
    const start = folded.indexOf(found);
    const original = names(line.slice(start, start + found.length));
    return original.split('、').every((name) => name.length <= 4) ? original : undefined;
  }
  return undefined;
}

/** The end of an agency's report, behind its last sentence: （編輯：王小明）1130605. */
const tail = /[(（]\s*[编編][辑輯譯译]\s*[:：/／]\s*(?<names>[^()（）]{2,24})[)）]\s*(?<code>\d{6,8})?\s*$/u;

/** The editor named behind a report's last sentence, and where that begins in the text (UTF-16 index). */
export function findAgencyTail(text: string): { editor: string; start: number } | undefined {
  const match = tail.exec(text);
  const editor = match?.groups?.names?.trim();
  return match && editor ? { editor, start: match.index } : undefined;
}
