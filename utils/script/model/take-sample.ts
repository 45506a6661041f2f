import { hongKongFlag, leftoverFlag } from './format';
import type { PageGlyphs } from './regional-forms';
import type { ScriptModel } from './script-model';

/** Length of a sample in UTF-16 units, and of the pieces that it is taken in. */
const sampleLength = 8192;
const pieceLength = 512;

/** Part of a page's text, taken evenly. */
export interface Sample {
  sample: string[];
  /** True where the page, not only the sample, has a character that only Simplified text has. */
  hasLeftover: boolean;
}

/** Takes a sample of a page, long enough to judge how it was made without reading all of a long page. */
export function takeSample(model: ScriptModel, texts: readonly string[], { isHongKong }: PageGlyphs): Sample {
  const read = isHongKong ? leftoverFlag | hongKongFlag : leftoverFlag;
  const hasLeftover = texts.some((text) => {
    for (let i = 0; i < text.length; i++)
      if (((model.flagOf[text.charCodeAt(i)] ?? 0) & read) === leftoverFlag) return true;
    return false;
  });
  const length = texts.reduce((sum, text) => sum + text.length, 0);
  if (length <= sampleLength) return { sample: [...texts], hasLeftover };
  const step = (length / sampleLength) * pieceLength;
  const sample: string[] = [];
  let start = 0;
  let next = 0;
  for (const text of texts) {
    for (; next < start + text.length; next += step)
      sample.push(text.slice(Math.floor(next) - start, Math.floor(next) - start + pieceLength));
    start += text.length;
  }
  return { sample, hasLeftover };
}
