/** Longest line that is read, in UTF-16 units: an image of 5 MB has 7 million, an article rarely one. */
export const maxLineLength = 32 * 1024 * 1024;

/**
 * The lines of a text that comes in pieces, without their ends; undefined for one that is longer than `longest`, which is
 * passed over without being held. What is not UTF-8 becomes U+FFFD.
 */
export async function* readLines(
  stream: ReadableStream<Uint8Array<ArrayBuffer>>,
  longest = maxLineLength,
): AsyncGenerator<string | undefined> {
  let line = '';
  let isTooLong = false;
  const take = (part: string) => {
    if (line.length + part.length > longest) isTooLong = true;
    line = isTooLong ? '' : line + part;
  };
  const reader = stream.pipeThrough(new TextDecoderStream()).getReader();
  try {
    for (let step = await reader.read(); !step.done; step = await reader.read()) {
      const parts = step.value.split('\n');
      for (const [index, part] of parts.entries()) {
        take(part);
        if (index === parts.length - 1) break;
        yield isTooLong ? undefined : line;
        line = '';
        isTooLong = false;
      }
    }
    if (line || isTooLong) yield isTooLong ? undefined : line;
  } finally {
    // A caller that stops early leaves the rest of the file unread.
    await reader.cancel().catch(() => undefined);
  }
}
