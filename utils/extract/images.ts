import { layoutFact } from '../capture/layout';
import { toHttpAddress } from './addresses';

/** Attributes in which lazy loaders keep the real address, most telling first. */
const lazyAttributes = [
  'data-original',
  'data-src',
  'data-lazy-src',
  'data-lazy',
  'data-lazyload',
  'data-actualsrc',
  'data-real-src',
  'data-echo',
  'data-origin',
  'data-url',
  'data-img',
  'data-image',
  'data-hi-res-src',
  'data-full-src',
  'data-orig-file',
  'data-large_image',
  'dataurl',
  'file',
  'zoomfile',
  'lazysrc',
  'lazy-src',
  'original',
  'real_src',
  'src2',
  '_src',
];
const setAttributes = ['data-srcset', 'data-lazy-srcset', 'srcset'];

const placeholder =
  /(?:^|[/_.-])(?:load(?:ing|er)?|lazy(?:load)?|blank|spacer|transparent|placeholder|grey|gray|pixel|1x1|default_?img|none|nopic|no-?image|s|t|clear|space|dot)\.(?:gif|png|svg|jpe?g|webp)(?:[?#]|$)/i;
const imageName = /\.(?:jpe?g|png|gif|webp|avif|bmp|svg)(?:[?#!@_&]|$)|^(?:https?:)?\/\//i;

/**
 * The real address of an image, absolute: from lazy-loading attributes, `srcset`, `<picture>` or a `<noscript>` beside it,
 * else its `src`. Undefined for placeholders, tracking pixels and addresses that are no web address.
 */
export function findImageAddress(image: Element, base: string): string | undefined {
  if (isTiny(image, 'width', 'height')) return undefined;
  for (const name of lazyAttributes) {
    const value = image.getAttribute(name);
    if (value && imageName.test(value) && !placeholder.test(value)) {
      const address = toHttpAddress(value, base);
      if (address) return address;
    }
  }
  const pictured = [
    image,
    ...(image.parentElement?.nodeName === 'PICTURE' ? image.parentElement.querySelectorAll('source') : []),
  ];
  const src = image.getAttribute('src') ?? '';
  const isReal = src !== '' && !src.startsWith('data:') && !placeholder.test(src);
  // What was measured is the size of `src`, and a placeholder of one pixel says nothing about the image it stands for.
  if (isReal)
    return isTiny(image, layoutFact.width, layoutFact.height) ? undefined : toHttpAddress(src, base);
  for (const element of pictured)
    for (const name of setAttributes) {
      const best = findLargest(element.getAttribute(name));
      const address = best && !placeholder.test(best) ? toHttpAddress(best, base) : undefined;
      if (address) return address;
    }
  return findInNoscript(image, base);
}

/** True for an image too small to be one: at most 2 pixels in one direction, by the attributes that give its size. */
function isTiny(image: Element, width: string, height: string): boolean {
  const size = (name: string) => Number.parseFloat(image.getAttribute(name) ?? '');
  return size(width) <= 2 || size(height) <= 2;
}

/** The candidate of a `srcset` with the largest width or density. */
function findLargest(srcset: string | null): string | undefined {
  let best: string | undefined;
  let most = -1;
  // Addresses may hold commas, so candidates are separated by a comma that white space or the end follows.
  for (const candidate of srcset?.split(/,\s+|,$/) ?? []) {
    const [address, size = '1x'] = candidate.trim().split(/\s+/);
    const value = Number.parseFloat(size);
    if (address && value > most) {
      most = value;
      best = address;
    }
  }
  return best;
}

/** The address in the `<noscript>` that follows a lazy image; its content is text on pages that were loaded with scripts. */
function findInNoscript(image: Element, base: string): string | undefined {
  const beside = [image.nextElementSibling, image.parentElement?.nextElementSibling];
  const noscript = beside.find((element) => element?.nodeName.toUpperCase() === 'NOSCRIPT');
  if (!noscript) return undefined;
  const inner = noscript.querySelector('img');
  if (inner) return findImageAddress(inner, base);
  const address = /<img\b[^>]*?\ssrc\s*=\s*["']?([^"'\s>]+)/i.exec(noscript.textContent ?? '')?.[1];
  return toHttpAddress(address?.replaceAll('&amp;', '&'), base);
}
