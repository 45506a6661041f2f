/** First four bytes of the model's file. */
export const magic = 0x314d5951;
/** Log-probabilities are stored and added as whole numbers of this many to a nat. */
export const unitsPerNat = 8;

/** Flag of a character that only Simplified text has. */
export const leftoverFlag = 1;
/** Flags of a glyph that Hong Kong, or Taiwan, writes and the other does not. */
export const hongKongFlag = 2;
export const taiwanFlag = 4;

/** The sections of the file, in their order: each is its length in bytes (32 bits), then the data, padded to 4 bytes. */
export const sections = [
  /** Characters that have a fold, a key of their own or a flag, and these three. */
  ['characters', Uint16Array],
  ['folds', Uint16Array],
  ['keys', Uint16Array],
  ['flags', Uint8Array],
  /** Forms as Taiwan writes them that are written otherwise in Hong Kong or by OpenCC's standard, and these two. */
  ['regionalForms', Uint16Array],
  ['hongKongForms', Uint16Array],
  ['standardForms', Uint16Array],
  /** Keys with forms; where each key's forms start (one more than keys); the forms and their log-probability. */
  ['entryKeys', Uint16Array],
  ['formStarts', Uint16Array],
  ['forms', Uint16Array],
  ['priors', Int8Array],
  /** Hash table of contexts: fingerprint (0: empty) and where the context's weights start, one for each form of the key. */
  ['fingerprints', Uint16Array],
  ['weightStarts', Uint16Array],
  ['weights', Int8Array],
] as const;

type Sections = (typeof sections)[number];
export type SectionName = Sections[0];
/** The arrays of the file by their names. */
export type ModelArrays = { [S in Sections as S[0]]: InstanceType<S[1]> };
