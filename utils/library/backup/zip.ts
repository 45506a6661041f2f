/** A file of an archive; `name` with `/` between folders. */
export interface ZipFile {
  name: string;
  text: string;
}

const table = Uint32Array.from({ length: 256 }, (_, byte) => {
  let value = byte;
  for (let bit = 0; bit < 8; bit += 1) value = value & 1 ? 0xedb88320 ^ (value >>> 1) : value >>> 1;
  return value;
});

/** CRC-32 (ISO 3309), as zip archives need it. */
function crc32(bytes: Uint8Array): number {
  let crc = 0xffffffff;
  for (const byte of bytes) crc = (table[(crc ^ byte) & 255] ?? 0) ^ (crc >>> 8);
  return (crc ^ 0xffffffff) >>> 0;
}

/** Numbers of two or four bytes, the lowest first. */
function pack(fields: readonly [size: 2 | 4, value: number][]): Uint8Array<ArrayBuffer> {
  const bytes = new Uint8Array(fields.reduce((sum, [size]) => sum + size, 0));
  const view = new DataView(bytes.buffer);
  let at = 0;
  for (const [size, value] of fields) {
    if (size === 2) view.setUint16(at, value, true);
    else view.setUint32(at, value, true);
    at += size;
  }
  return bytes;
}

/** What local header and directory share (APPNOTE.TXT 4.3.7, 4.3.12): names in UTF-8, nothing compressed, 1 January 1980. */
const shared = (crc: number, size: number, nameSize: number): [2 | 4, number][] => [
  [2, 20],
  [2, 0x0800],
  [2, 0],
  [2, 0],
  [2, 0x21],
  [4, crc],
  [4, size],
  [4, size],
  [2, nameSize],
  [2, 0],
];

/** Files as a zip archive without compression, piece by piece: a file is let go once it is written. Up to 65,535 files and 4 GB. */
export async function* zipFiles(files: AsyncIterable<ZipFile>): AsyncGenerator<Uint8Array<ArrayBuffer>> {
  const encoder = new TextEncoder();
  const directory: Uint8Array<ArrayBuffer>[] = [];
  let offset = 0;
  for await (const { name, text } of files) {
    const [nameBytes, data] = [encoder.encode(name), encoder.encode(text)];
    const fields = shared(crc32(data), data.length, nameBytes.length);
    const local = pack([[4, 0x04034b50], ...fields]);
    const own: [2 | 4, number][] = [
      [2, 0],
      [2, 0],
      [2, 0],
      [4, 0],
      [4, offset],
    ];
    directory.push(pack([[4, 0x02014b50], [2, 20], ...fields, ...own]), nameBytes);
    yield local;
    yield nameBytes;
    yield data;
    offset += local.length + nameBytes.length + data.length;
  }
  const size = directory.reduce((sum, bytes) => sum + bytes.length, 0);
  const count = directory.length / 2;
  yield* directory;
  yield pack([
    [4, 0x06054b50],
    [2, 0],
    [2, 0],
    [2, count],
    [2, count],
    [4, size],
    [4, offset],
    [2, 0],
  ]);
}
