/** cyrb53 by bryc (public domain, https://github.com/bryc/code/blob/master/jshash/experimental/cyrb53.js), as 14 digits. */
function cyrb53(text: string, seed: number): string {
  let a = 0xdeadbeef ^ seed;
  let b = 0x41c6ce57 ^ seed;
  for (let at = 0; at < text.length; at += 1) {
    const unit = text.charCodeAt(at);
    a = Math.imul(a ^ unit, 2654435761);
    b = Math.imul(b ^ unit, 1597334677);
  }
  a = Math.imul(a ^ (a >>> 16), 2246822507) ^ Math.imul(b ^ (b >>> 13), 3266489909);
  b = Math.imul(b ^ (b >>> 16), 2246822507) ^ Math.imul(a ^ (a >>> 13), 3266489909);
  return (4294967296 * (2097151 & b) + (a >>> 0)).toString(16).padStart(14, '0');
}

/**
 * 106 bits of a text as 28 hexadecimal digits: enough that two texts of one address never meet by chance. Not for safety
 * against somebody who wants them to meet; who stores something under it compares what is there. A transaction cannot wait
 * for the browser's own digests, a migration has to make thousands in one.
 */
export const hashText = (text: string): string => cyrb53(text, 0) + cyrb53(text, 1);
