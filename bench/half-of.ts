/**
 * The half a page belongs to when something is tuned: failures are looked at in A only, figures are taken of both. All pages of a
 * site are in one half. Pages under the address that stands for an unknown one are told apart by their id.
 */
export function halfOf(id: unknown, url: string): 'A' | 'B' {
  const host = URL.canParse(url) ? new URL(url).hostname : '';
  const parts = host.split('.');
  // Below com.tw, org.hk and their like a site has three labels, elsewhere two.
  const isNested = parts.length > 2 && /^(?:com|co|org|net|gov|edu|ac)$/.test(parts.at(-2) ?? '');
  const site = parts.slice(isNested ? -3 : -2).join('.');
  const key = !site || site === 'example.com' ? String(id) : site;
  // FNV-1a, 32 bits: http://www.isthe.com/chongo/tech/comp/fnv/
  let hash = 0x811c9dc5;
  for (const character of key) hash = Math.imul(hash ^ (character.codePointAt(0) ?? 0), 0x01000193);
  return (hash >>> 16) % 2 ? 'B' : 'A';
}
