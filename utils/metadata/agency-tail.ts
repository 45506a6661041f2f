/** The end of an agency's report, behind its last sentence: （編輯：王小明）1130605. */
const tail =
  /[(（]\s*(?:責任|责任)?[編编][辑輯譯译]\s*[:：/／]\s*(?<names>[^()（）]{2,24})[)）]\s*(?<code>\d{6,8})?\s*$/u;

/** The editor named behind a report's last sentence, and where that begins in the text (UTF-16 index). */
export function findAgencyTail(text: string): { editor: string; start: number } | undefined {
  const match = tail.exec(text);
  const editor = match?.groups?.names?.trim();
  return match && editor ? { editor, start: match.index } : undefined;
}
