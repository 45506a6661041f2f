/** Longest name in UTF-8 bytes, extension included; file systems take 255, archives and sync clients less. */
const maxBytes = 120;

/** Separators and wildcards of Windows, macOS and Linux. */
const forbidden = /[\\/:*?"<>|]+/g;
/** Controls, bidi and zero-width characters, line separators, lone surrogates, private use. */
const invisible = /[\p{Cc}\p{Cf}\p{Cs}\p{Co}\p{Zl}\p{Zp}]+/gu;
/** Device names of Windows, with or without an extension. */
const reserved = /^(?:con|prn|aux|nul|com[0-9¹²³]|lpt[0-9¹²³])(?:\.|$)/i;

const bytes = (text: string): number => new TextEncoder().encode(text).length;

function truncate(text: string, limit: number): string {
  let end = '';
  for (const character of text) {
    if (bytes(end + character) > limit) break;
    end += character;
  }
  return end;
}

/**
 * A file name for a title: safe on Windows, macOS and Linux, at most 120 bytes with its extension (given without
 * the dot). A title of which nothing remains gives `article`.
 */
export function toFileName(title: string, extension: string): string {
  const name = title
    .normalize('NFC')
    .replace(/\s+/g, ' ')
    .replace(invisible, '')
    .replace(forbidden, '-')
    .replace(/^[\s.-]+|[\s.-]+$/g, '');
  const safe = reserved.test(name) ? `_${name}` : name;
  const short = truncate(safe, maxBytes - bytes(extension) - 1).replace(/[\s.]+$/, '');
  return `${short || 'article'}.${extension}`;
}
