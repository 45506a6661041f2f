/** True for an address a link may have: http, https or mailto, absolute. */
export function isSafeLink(href: unknown): href is string {
  return typeof href === 'string' && /^(?:https?:\/\/|mailto:)/i.test(href) && URL.canParse(href);
}

/** True for an address an image may have: http or https, absolute, or pixels in a data address. */
export function isSafeImage(src: unknown): src is string {
  return (
    typeof src === 'string' && /^(?:https?:\/\/|data:image\/(?:png|jpe?g|gif|webp|avif|bmp);)/i.test(src)
  );
}
