/** How many UTF-16 units there are. */
export const unitCount = 0x10000;
/** Each unit at its own place: what tables by unit begin as. */
export const eachUnit = new Uint16Array(unitCount);
for (let unit = 0; unit < unitCount; unit++) eachUnit[unit] = unit;

/** More arguments than this may overflow the stack. */
const mostArguments = 0x2000;
/** What it writes in their place. */
const replacement = '\uFFFD';
const decoder = new TextDecoder('utf-16le', { ignoreBOM: true });

/** The UTF-16 units of a text, in an array of their own. */
export function toOwnUnits(text: string): Uint16Array {
  const units = new Uint16Array(text.length);
  for (let i = 0; i < text.length; i++) units[i] = text.charCodeAt(i);
  return units;
}

/** The text of units. TextDecoder is fast, but replaces unpaired surrogates. */
export function toText(units: Uint16Array): string {
  const decoded = decoder.decode(units);
  if (!decoded.includes(replacement)) return decoded;
  let text = '';
  for (let start = 0; start < units.length; start += mostArguments) {
    const part = units.subarray(start, start + mostArguments);
    // By its type, `apply` wants an array; typed ones are read as they are, eight times as fast as spread ones.
    text += Reflect.apply(String.fromCharCode, undefined, part);
  }
  return text;
}
