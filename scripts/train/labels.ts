/** Text without white space, NFKC, in lower case. */
export const squeezed = (text: string) => text.normalize('NFKC').toLowerCase().replace(/\s+/g, '');

/** Shorter lines occur in a text by chance; they count only as its own lines or near longer ones. */
const long = 15;
/** Blocks around accepted long lines within which short ones that occur in the text are believed. */
const near = { own: 3, part: 12 };
/** Characters compared at once, and the share of such pieces that a long line needs, where it is not in the text as a whole. */
const piece = { length: 8, share: 0.6 };

/** Which lines of a page are its article, by what a person took for the article's text. */
export function labelLines(lines: readonly string[], truth: string): boolean[] {
  const text = squeezed(truth);
  const ownLines = new Set(truth.split('\n').map(squeezed).filter(Boolean));
  const plain = lines.map(squeezed);
  const labels = plain.map((line) => occurs(line, text, ownLines));
  const isLong = plain.map((line, index) => labels[index] === true && line.length >= long);
  const first = isLong.indexOf(true);
  const last = isLong.lastIndexOf(true);
  return labels.map((label, index) => {
    const line = plain[index] ?? '';
    if (!label || line.length >= long || first < 0) return label;
    const reach = ownLines.has(line) ? near.part : near.own;
    return index >= first - reach && index <= last + reach;
  });
}

function occurs(line: string, text: string, ownLines: ReadonlySet<string>): boolean {
  if (line.length < 2) return ownLines.has(line);
  if (text.includes(line)) return true;
  if (line.length < 2 * piece.length) return false;
  let [all, found] = [0, 0];
  for (let at = 0; at + piece.length <= line.length; at += piece.length) {
    all++;
    if (text.includes(line.slice(at, at + piece.length))) found++;
  }
  return found >= all * piece.share;
}
