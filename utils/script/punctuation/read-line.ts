import { findVerbatim } from './find-verbatim';

const half: Record<string, string> = {
  '，': ',',
  '；': ';',
  '：': ':',
  '？': '?',
  '！': '!',
  '（': '(',
  '）': ')',
  '「': '“',
  '」': '”',
  '『': '‘',
  '』': '’',
};

/** A text as its marks are judged. */
export interface Line {
  /** As written. */
  text: string;
  /**
   * With all marks half-width and quotation marks curly, unit for unit. Judging goes by this form alone: it is the same
   * before and after a mark is replaced, so a second round finds nothing new.
   */
  plain: string;
  /** Whether the unit at an offset is part of an address or of code. */
  isVerbatim(offset: number): boolean;
}

/** Prepares a text for judging its marks. */
export function readLine(text: string): Line {
  const plain = text.replace(/[，；：？！（）「」『』]/g, (mark) => half[mark] ?? mark);
  const stretches = findVerbatim(plain);
  const verbatim = stretches.length ? new Uint8Array(plain.length) : undefined;
  for (const [start, end] of stretches) verbatim?.fill(1, start, end);
  return { text, plain, isVerbatim: (offset) => verbatim?.[offset] === 1 };
}
