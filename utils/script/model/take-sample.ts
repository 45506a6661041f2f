/** Length of a sample in UTF-16 units, and of the pieces that it is taken in. */
const sampleLength = 8192;
const pieceLength = 512;

/** Takes a sample of a page, evenly: long enough to judge how it was made without reading all of a long page. */
export function takeSample(texts: readonly string[]): string[] {
  const length = texts.reduce((sum, text) => sum + text.length, 0);
  if (length <= sampleLength) return [...texts];
  const step = (length / sampleLength) * pieceLength;
  const sample: string[] = [];
  let start = 0;
  let next = 0;
  for (const text of texts) {
    for (; next < start + text.length; next += step)
      sample.push(text.slice(Math.floor(next) - start, Math.floor(next) - start + pieceLength));
    start += text.length;
  }
  return sample;
}
