const starts: readonly [type: string, at: number, bytes: string][] = [
  ['image/png', 0, '\x89PNG'],
  ['image/jpeg', 0, '\xff\xd8\xff'],
  ['image/gif', 0, 'GIF8'],
  ['image/webp', 8, 'WEBP'],
  ['image/avif', 4, 'ftypavi'],
  ['image/bmp', 0, 'BM'],
];

/**
 * The type of an image by its first bytes (https://mimesniff.spec.whatwg.org/#matching-an-image-type-pattern), whatever
 * anybody says it is; undefined for anything but pixels, vector images among them.
 */
export const findImageType = (bytes: Uint8Array): string | undefined =>
  starts.find(([, at, start]) =>
    [...start].every((character, index) => bytes[at + index] === character.charCodeAt(0)),
  )?.[0];
