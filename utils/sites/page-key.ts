/**
 * The address by which a page is known again: without the part after `#`, except where sites use that as a path
 * (`#!…`, `#/…`). An address that cannot be parsed stands for itself.
 */
export function toPageKey(url: string): string {
  if (!URL.canParse(url)) return url;
  const key = new URL(url);
  if (!/^#[!/]/.test(key.hash)) key.hash = '';
  return key.href;
}
