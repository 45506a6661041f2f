import type { NoiseKind } from '../article/article';
import { fold } from './fold';
import generated from './phrases.generated.json';

/** A phrase by which noise is known. */
export interface Phrase {
  id: string;
  lang: 'zh' | 'en' | 'ja';
  position: 'head' | 'inline' | 'tail' | 'any';
  kind: NoiseKind;
  match: 'block' | 'prefix' | 'search';
  /** Longest line, in characters, that it is looked for in. */
  maxLen: number;
  rx: string;
  /** What follows it may be noise too: always so far (`safe`), or where a gate lets it (`gated`). */
  cuts?: 'safe' | 'gated';
  /** Also found in article text too often to be believed without a second sign. */
  doubtful?: boolean;
}

const phrases = generated.phrases.split('\n').map((line): Phrase => {
  const [id, lang, position, kind, match, maxLen, cuts, doubtful, rx] = line.split('\t');
  return {
    id,
    lang,
    position,
    kind,
    match,
    maxLen: Number(maxLen),
    cuts: cuts || undefined,
    doubtful: doubtful !== '',
    rx,
  } as Phrase;
});

interface Group {
  maxLen: number;
  /** Matches a line that any member matches; its capture n + 1 is set where member n does. */
  each: RegExp;
  members: Phrase[];
}

/** Tried at the start of a line without moving on. */
const peek = ({ match, rx }: Phrase) =>
  match === 'block' ? `(?=((?:${rx})$))` : match === 'prefix' ? `(?=(${rx}))` : `(?=[^]*?(${rx}))`;

/**
 * One expression that tells which of the phrases match. An expression for each, behind one for any, kept a megabyte more of
 * machine code. At the line's end the captures are asked for again: those not set match there, and a line with
 * none set is refused, which spares a list of captures for nearly every line.
 */
function compile(members: readonly Phrase[]): RegExp {
  const captures = members.map((_, index) => `\\${index + 1}`).join('');
  return new RegExp(`^${members.map((phrase) => `(?:${peek(phrase)}|)`).join('')}[^]*$(?!${captures})`, 'i');
}

/** Phrases of one language and match kind together. Made when a page of the language is first met. */
const groups = new Map<string, Group[]>();
function groupsOf(lang: Phrase['lang']): Group[] {
  let known = groups.get(lang);
  if (!known) {
    known = (['block', 'prefix', 'search'] as const)
      .map((match) => phrases.filter((phrase) => phrase.lang === lang && phrase.match === match))
      .filter((members) => members.length)
      .map((members) => ({
        maxLen: Math.max(...members.map((phrase) => phrase.maxLen)),
        each: compile(members),
        members,
      }));
    groups.set(lang, known);
  }
  return known;
}

/** Longest line that any phrase is looked for in. */
const maxLine = 420;

const decoration =
  /^[\s\p{Ps}\p{Pe}\p{Pd}\p{So}\p{Sm}\p{Sk}•·●◆■◎○◇□★☆※>»›:,、|*#~_-]+|[\s\p{Ps}\p{Pe}\p{Pd}\p{So}\p{Sm}\p{Sk}•·●◆■◎○◇□★☆※<>»›:,、|*#~_-]+$/gu;

/**
 * All phrases that a line matches, on an NFKC copy (for Chinese ones folded to Simplified), as it stands and without decoration at its ends.
 */
export function matchPhrases(line: string, langs: readonly Phrase['lang'][]): Phrase[] {
  if (line.length > maxLine) return [];
  const plain = line.normalize('NFKC');
  const found: Phrase[] = [];
  for (const lang of langs) {
    if (lang === 'en' && !/[a-z©]/i.test(plain)) continue;
    // Japanese is written with the Traditional forms of some characters, and its phrases are too.
    const whole = lang === 'zh' ? fold(plain) : plain;
    const bare = whole.replace(decoration, '');
    const forms = bare === whole ? [whole] : [whole, bare];
    for (const group of groupsOf(lang)) {
      if (bare.length > group.maxLen) continue;
      const matches = forms.map((form) => group.each.exec(form)).filter((match) => match !== null);
      if (!matches.length) continue;
      for (const [index, phrase] of group.members.entries())
        if (bare.length <= phrase.maxLen && matches.some((match) => match[index + 1] !== undefined))
          found.push(phrase);
    }
  }
  return found;
}

const byId = new Map(phrases.map((phrase) => [phrase.id, phrase]));

/** The phrase of an id. */
export function findPhrase(id: string): Phrase | undefined {
  return byId.get(id);
}
