import { Misuse } from '../command';

/** One line of input. */
export interface Line {
  id: unknown;
  text: string;
  lang?: string;
  /** Text of the same page. */
  page?: string;
  punctuation?: boolean;
}

const isMissing = (value: unknown): value is null | undefined => value === undefined || value === null;

function readOptional(value: unknown, name: string): string | undefined {
  if (isMissing(value)) return undefined;
  if (typeof value === 'string') return value;
  throw new Misuse(`"${name}" is no string`);
}

function readSwitch(value: unknown, name: string): boolean | undefined {
  if (isMissing(value)) return undefined;
  if (typeof value === 'boolean') return value;
  throw new Misuse(`"${name}" is neither true nor false`);
}

/** Reads a line of input; throws Misuse with the reason where it is none. */
export function parseLine(raw: string): Line {
  let value: unknown;
  try {
    value = JSON.parse(raw);
  } catch {
    throw new Misuse('this is no JSON');
  }
  if (typeof value !== 'object' || value === null || Array.isArray(value))
    throw new Misuse('this is no object with "id" and "text"');
  const { id, text, lang, page, punctuation } = value as Partial<Record<keyof Line, unknown>>;
  if (isMissing(id)) throw new Misuse('"id" is missing');
  if (typeof text !== 'string')
    throw new Misuse(isMissing(text) ? '"text" is missing' : '"text" is no string');
  return {
    id,
    text,
    lang: readOptional(lang, 'lang'),
    page: readOptional(page, 'page'),
    punctuation: readSwitch(punctuation, 'punctuation'),
  };
}
