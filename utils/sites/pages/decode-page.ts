/** Most bytes at the beginning of a page in which it names its encoding. */
const headLength = 1024;
const inType = /charset\s*=\s*["']?([\w-]+)/i;
const inMeta = /<meta\s[^>]*charset\s*=\s*["']?\s*([\w-]+)/i;

/**
 * The text of a page that was fetched, decoded as browsers do: by its mark, by what the server says, by what the page says of
 * itself, else as the page it is fetched from. Bytes are read one by one: of an answer's bytes Firefox lets content scripts do no more.
 *
 * @param type the `content-type` it came with
 * @param fallback the encoding of the page that is open
 */
export function decodePage(bytes: Uint8Array, type: string, fallback: string): string {
  let head = '';
  for (let at = 0; at < Math.min(bytes.length, headLength); at++) head += String.fromCharCode(bytes[at] ?? 0);
  const stated = readMark(bytes) ?? inType.exec(type)?.[1] ?? toLabel(inMeta.exec(head)?.[1]);
  for (const label of [stated, fallback])
    try {
      if (label) return new TextDecoder(label).decode(bytes);
    } catch {
      // No encoding has that name.
    }
  return new TextDecoder().decode(bytes);
}

function readMark(bytes: Uint8Array): string | undefined {
  const [a, b, c] = [bytes[0], bytes[1], bytes[2]];
  if (a === 0xef && b === 0xbb && c === 0xbf) return 'utf-8';
  if (a === 0xfe && b === 0xff) return 'utf-16be';
  return a === 0xff && b === 0xfe ? 'utf-16le' : undefined;
}

/** A page that could be read up to its `meta` is in no encoding of two bytes, whatever it says. */
const toLabel = (label: string | undefined) => label?.replace(/^utf-16.*$/i, 'utf-8');
