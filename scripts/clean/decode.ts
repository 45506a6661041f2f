import { getEncoding } from 'encoding-sniffer';

/** What pages in Chinese, Japanese and Korean are written in; the names are those of TextDecoder. */
const candidates = ['utf-8', 'gb18030', 'big5', 'shift_jis', 'euc-jp', 'euc-kr'];
/** Bytes that are enough to tell encodings apart. */
const sampleSize = 200_000;
/** By how much another encoding must read better than the labelled one to be believed instead. */
const margin = 0.1;

/**
 * The most frequent characters of Simplified and Traditional Chinese, Japanese and Korean text: a wrong encoding gives
 * valid but rare characters, so the share of these tells a right one.
 */
const frequent = new Set(
  '，。、的一是不了在人有我他这为之大来以个中上们到说国和地也子时道出而要于就下得可你年生自会那后能对着事其里所去行过家十用发天如然作方成者多日都三小军二无同么经法当起与好看学进种将还分此心前面又定见只主没公从' +
    '這為來個們說國時於會後對著裡過發無麼經當與學進種將還見沒從' +
    'のはをにたがでてとしれさあいうるすんかりまなこら' +
    '이다는의에을를은가고하한지로서사그도해어아나자기시',
);

/** Share of frequent characters among those beyond ASCII, less five times the share of broken ones. */
function plausibility(bytes: Uint8Array, encoding: string): number {
  let all = 0;
  let hits = 0;
  for (const character of new TextDecoder(encoding).decode(bytes)) {
    if (character < '\u0080') continue;
    all++;
    if (frequent.has(character)) hits++;
    // Encodings map what they do not know to the private use area.
    else if (character === '\ufffd' || (character >= '\ue000' && character <= '\uf8ff')) hits -= 5;
  }
  return all ? hits / all : 0;
}

function isUtf8(bytes: Uint8Array): boolean {
  try {
    return /[^\0-\x7f]/.test(new TextDecoder('utf-8', { fatal: true }).decode(bytes));
  } catch {
    return false;
  }
}

/** The charset of a Content-Type header. */
function findCharset(contentType: string | undefined): string | undefined {
  const label = /charset\s*=\s*["']?([\w.:-]+)/i.exec(contentType ?? '')?.[1];
  try {
    return label && new TextDecoder(label).encoding;
  } catch {
    return undefined;
  }
}

/**
 * The encoding of a page's bytes, as a name for TextDecoder: the byte order mark's, UTF-8 where the bytes are valid
 * UTF-8, else the one of the header or the page's own `meta`, unless another of the East Asian encodings reads clearly
 * better; farm pages are often labelled wrongly, or not at all.
 *
 * @param contentType the HTTP header, where there was one
 */
export function findEncoding(bytes: Uint8Array, contentType?: string): string {
  const labelled = getEncoding(bytes, {
    transportLayerEncodingLabel: findCharset(contentType),
    defaultEncoding: 'windows-1252',
    maxBytes: 4096,
  }).toLowerCase();
  if (labelled.startsWith('utf-16')) return labelled;
  if (isUtf8(bytes)) return 'utf-8';
  const sample = bytes.subarray(0, sampleSize);
  // Seven-bit bytes: nothing to compare.
  if (sample.every((byte) => byte < 0x80)) return labelled;
  const scores = candidates.map((encoding) => ({ encoding, score: plausibility(sample, encoding) }));
  const best = scores.reduce((a, b) => (b.score > a.score ? b : a));
  return best.score > plausibility(sample, labelled) + margin ? best.encoding : labelled;
}

/** The text of a page's bytes, in whatever encoding they are. */
export function decodePage(bytes: Uint8Array, contentType?: string): string {
  return new TextDecoder(findEncoding(bytes, contentType)).decode(bytes);
}
