import generated from './phrases.generated.json';

const table = new Map<string, string>();
for (let i = 0; i < generated.foldFrom.length; i++)
  table.set(generated.foldFrom.charAt(i), generated.foldTo.charAt(i));

const foldable = new RegExp(`[\\u3000\\uff01-\\uff5e${generated.foldFrom}]`, 'g');

/**
 * Folds a text for matching: Traditional characters that occur in rules to Simplified, full-width letters, digits and
 * punctuation to ASCII. One UTF-16 unit for one, so that places in the result are places in the text.
 */
export function fold(text: string): string {
  return text.replace(foldable, (character) => {
    const code = character.charCodeAt(0);
    if (code === 0x3000) return ' ';
    return code >= 0xff01 ? String.fromCharCode(code - 0xfee0) : (table.get(character) ?? character);
  });
}
