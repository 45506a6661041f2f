/**
 * What is no prose inside a line: code between backticks, character references, mail and web addresses. An address may
 * go on in Han behind a slash or the like (wiki/首页).
 */
const verbatim =
  /`[^`\n]+`|&#?\w{2,8};|(?<![\w.+-])[\w.+-]+@[a-z\d-]+(?:\.[a-z\d-]+)+|(?<![a-z\d.+-])(?:[a-z][a-z\d+.-]{1,15}:\/\/|www\.|(?:[a-z\d-]+\.)+[a-z]{2,}[/:?])(?:[!-~]+(?:(?<=[/=_-])[\p{L}\p{N}_/%:#=&.-]+)?)?/giu;
/** Marks at the end of an address that belong to the sentence around it. */
const trailing = /[,;:?!.'"]+$/;

/** Stretches of a line that keep their characters, in UTF-16 units, in order. */
export function findVerbatim(text: string): [start: number, end: number][] {
  return Array.from(text.matchAll(verbatim), ({ 0: found, index }) => {
    const isAddress = !/^[`&]/.test(found);
    let kept = isAddress ? found.replace(trailing, '') : found;
    while (isAddress && kept.endsWith(')') && !kept.includes('('))
      kept = kept.slice(0, -1).replace(trailing, '');
    return [index, index + kept.length];
  });
}
