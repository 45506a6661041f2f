const tables = new Map<string, Map<string, number[]>>();

/** Every character of an encoding of one or two bytes, from what its decoder makes of all of them. */
function readTable(label: string): Map<string, number[]> {
  const decoder = new TextDecoder(label);
  const table = new Map<string, number[]>();
  const add = (bytes: number[]) => {
    const text = decoder.decode(new Uint8Array(bytes));
    if ([...text].length === 1 && text !== '\ufffd' && !table.has(text)) table.set(text, bytes);
  };
  for (let one = 0; one < 256; one++) add([one]);
  for (let one = 0x81; one < 0xff; one++) for (let two = 0x40; two < 0xff; two++) add([one, two]);
  return table;
}

/** A text in an encoding: browsers and Node decode old ones, and encode none. */
export function encodeText(text: string, label: string): Uint8Array {
  if (/^utf-?8$/i.test(label)) return new TextEncoder().encode(text);
  const table = tables.get(label) ?? readTable(label);
  tables.set(label, table);
  return new Uint8Array(
    [...text].flatMap((character) => {
      const bytes = table.get(character);
      if (!bytes) throw new Error(`"${character}" is not in ${label}`);
      return bytes;
    }),
  );
}
