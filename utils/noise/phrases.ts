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
  any: RegExp;
  members: { phrase: Phrase; rx: RegExp }[];
}

const wrap = ({ match, rx }: Phrase) =>
  match === 'block' ? `^(?:${rx})$` : match === 'prefix' ? `^(?:${rx})` : rx;

/**
 * Phrases of one language and match kind in one alternation, tried once a line: most lines match nothing. Made when a
 * page of the language is first met.
 */
const groups = new Map<string, Group[]>();
function groupsOf(lang: Phrase['lang']): Group[] {
  let known = groups.get(lang);
  if (!known) {
    known = (['block', 'prefix', 'search'] as const)
      .map((match) => phrases.filter((phrase) => phrase.lang === lang && phrase.match === match))
      .filter((members) => members.length)
      .map((members) => ({
        maxLen: Math.max(...members.map((phrase) => phrase.maxLen)),
        any: new RegExp(members.map((phrase) => `(?:${wrap(phrase)})`).join('|'), 'i'),
        members: members.map((phrase) => ({ phrase, rx: new RegExp(wrap(phrase), 'i') })),
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
      if (bare.length > group.maxLen || !forms.some((form) => group.any.test(form))) continue;
      for (const { phrase, rx } of group.members)
        if (bare.length <= phrase.maxLen && forms.some((form) => rx.test(form))) found.push(phrase);
    }
  }
  return found;
}

const byId = new Map(phrases.map((phrase) => [phrase.id, phrase]));

/** The phrase of an id. */
export function findPhrase(id: string): Phrase | undefined {
  return byId.get(id);
}
