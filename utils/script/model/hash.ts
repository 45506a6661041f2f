/** On which side of a character its context stands. */
export type Side = 0 | 1;

/**
 * Hash of a context: of a key and the one or two tokens beside it. The low bits choose a slot of the table, the high 16 are
 * kept there to recognise the context. Mixing as in MurmurHash3's finaliser (Austin Appleby, public domain).
 *
 * @param far the token beyond `near`, 0 where the context is `near` alone
 */
export function hashContext(key: number, side: Side, near: number, far: number): number {
  let hash = Math.imul(key + (side << 16), 0x9e3779b1) ^ Math.imul(near, 0x85ebca6b);
  hash = Math.imul(hash ^ (hash >>> 15), 0x2c1b3c6d) ^ Math.imul(far, 0xc2b2ae35);
  hash = Math.imul(hash ^ (hash >>> 13), 0x297a2d39);
  return hash ^ (hash >>> 15);
}
