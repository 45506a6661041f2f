import type { ScriptMode } from './mode';
import { judgeBrackets } from './punctuation/judge-brackets';
import { isChineseMark } from './punctuation/judge-marks';
import { judgeQuotes } from './punctuation/judge-quotes';
import { readLine } from './punctuation/read-line';

const fullWidth: Record<string, string> = {
  ',': '，',
  ';': '；',
  ':': '：',
  '?': '？',
  '!': '！',
  '(': '（',
  ')': '）',
};
const corners: Record<string, string> = { '“': '「', '”': '」', '‘': '『', '’': '』' };
const curls: Record<string, string> = { '「': '“', '」': '”', '『': '‘', '』': '’' };

/** The modes whose readers expect corner quotation marks: every Traditional one, of a region or not. */
const withCorners: ReadonlySet<ScriptMode> = new Set(['hant', 'tw', 'twp', 'hk']);

/**
 * Chinese text with the punctuation of a mode: half-width `, ; : ? ! ( )` that belong to Chinese words become full-width; curly
 * quotation marks become 「」『』 where the mode is Traditional, and those become curly where it is Simplified. `repair` and
 * `original` leave quotation marks alone. Numbers, foreign words, addresses and code stay.
 *
 * One UTF-16 unit for one, so that offsets hold; doing it twice changes nothing more. The text of one block, without
 * Japanese and Korean, which have customs of their own.
 */
export function punctuate(text: string, mode: ScriptMode): string {
  const quoted = mode === 'cn' ? text.replace(/[「」『』]/g, (mark) => curls[mark] ?? mark) : text;
  const hasQuotes = withCorners.has(mode) && /[“”‘’]/.test(quoted);
  if (!hasQuotes && !/[,;:?!()]/.test(quoted)) return quoted;
  const line = readLine(quoted);
  const units = quoted.split('');
  const set = (offset: number, marks: Record<string, string>) => {
    const mark = units[offset] ?? '';
    units[offset] = marks[mark] ?? mark;
  };
  const { chinese, isPaired } = judgeBrackets(line);
  for (const { 0: mark, index } of quoted.matchAll(/[,;:?!]/g))
    if (!line.isVerbatim(index) && isChineseMark(line, index, isPaired))
      units[index] = fullWidth[mark] ?? mark;
  for (const offset of chinese) set(offset, fullWidth);
  if (hasQuotes) for (const offset of judgeQuotes(line)) set(offset, corners);
  return units.join('');
}
