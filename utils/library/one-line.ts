/** White space beside a Chinese or Japanese character or its punctuation: such text is written without spaces. */
const needless =
  /(?<=[\p{sc=Han}\u3000-\u303f\uff00-\uff65])\s+|\s+(?=[\p{sc=Han}\u3000-\u303f\uff00-\uff65])/gu;

/** Text of several lines as one: lines of Chinese follow each other directly, others with a space between. */
export const toOneLine = (text: string): string =>
  text
    .replace(/\s*\n\s*/g, '\n')
    .replace(needless, (space) => (space.includes('\n') ? '' : space))
    .replace(/\s+/g, ' ');
