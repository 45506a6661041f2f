/** A number of 32 bits that all pages of a site share. Pages under the address that stands for an unknown one go by their id. */
function hashOfSite(id: unknown, url: string): number {
  const host = URL.canParse(url) ? new URL(url).hostname : '';
  const parts = host.split('.');
  // Below com.tw, org.hk and their like a site has three labels, elsewhere two.
  const isNested = parts.length > 2 && /^(?:com|co|org|net|gov|edu|ac)$/.test(parts.at(-2) ?? '');
  const site = parts.slice(isNested ? -3 : -2).join('.');
  const key = !site || site === 'example.com' ? String(id) : site;
  // FNV-1a, 32 bits: http://www.isthe.com/chongo/tech/comp/fnv/
  let hash = 0x811c9dc5;
  for (const character of key) hash = Math.imul(hash ^ (character.codePointAt(0) ?? 0), 0x01000193);
  return hash >>> 16;
}

/** The half a page belongs to when something is tuned: failures are looked at in A only, figures are taken of both. */
export function halfOf(id: unknown, url: string): 'A' | 'B' {
  return hashOfSite(id, url) % 2 ? 'B' : 'A';
}

/** The number of the fold, of so many, that a page is left out with when something is learnt from the others. */
export function foldOf(id: unknown, url: string, folds: number): number {
  return hashOfSite(id, url) % folds;
}
