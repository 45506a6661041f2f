/** What stands beside a mark: a Han character or a mark that only Han text has, white space, the end of a line, or else. */
export type Kind = 'han' | 'space' | 'end' | 'other';

const han = /^[\p{sc=Han}\u3001-\u301F々〇％]$/u;
const space = /^[^\S\n]$/;

/** The kind of one character; of none, `end`. */
export function kindOf(character: string): Kind {
  if (character === '' || character === '\n') return 'end';
  if (space.test(character)) return 'space';
  return han.test(character) ? 'han' : 'other';
}

/** The character that ends at an offset; empty at the start. */
export function characterBefore(text: string, offset: number): string {
  const last = text.charAt(offset - 1);
  return /[\uDC00-\uDFFF]/.test(last) ? text.slice(Math.max(0, offset - 2), offset) : last;
}

/** The character that begins at an offset; empty at the end. */
export function characterAt(text: string, offset: number): string {
  const point = text.codePointAt(offset);
  return point === undefined ? '' : String.fromCodePoint(point);
}

/** How far is looked for a neighbour, in characters: what lies further off says little, and looking stays cheap. */
const reach = 12;

/** The last character before an offset that the pattern does not pass over; empty where none is near. */
export function findBefore(text: string, offset: number, passed: RegExp): string {
  let at = offset;
  for (let step = 0; step < reach; step++) {
    const character = characterBefore(text, at);
    if (!character || !passed.test(character)) return character;
    at -= character.length;
  }
  return '';
}

/** The first character from an offset on that the pattern does not pass over; empty where none is near. */
export function findAfter(text: string, offset: number, passed: RegExp): string {
  let at = offset;
  for (let step = 0; step < reach; step++) {
    const character = characterAt(text, at);
    if (!character || !passed.test(character)) return character;
    at += character.length;
  }
  return '';
}

const noLetter = /^[^\p{L}\p{N}\n]$/u;

/** Whether the nearest letter or digit before and after a stretch is Han; undefined where there is none on its line. */
export function readSurroundings(
  text: string,
  start: number,
  end: number,
): { before: boolean | undefined; after: boolean | undefined } {
  const isHan = (character: string) => {
    const kind = kindOf(character);
    return kind === 'end' ? undefined : kind === 'han';
  };
  return {
    before: isHan(findBefore(text, start, noLetter)),
    after: isHan(findAfter(text, end, noLetter)),
  };
}
