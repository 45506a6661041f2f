import { browser } from 'wxt/browser';

/** Match patterns of the sites that the browser lets the extension work on without being asked, in order. */
export async function readGrantedOrigins(): Promise<string[]> {
  const { origins = [] } = await browser.permissions.getAll();
  return origins.toSorted();
}

/** Gives a site's permission back; answers whether the browser took it, which it does not where an administrator gave it. */
export function revokeOrigin(origin: string): Promise<boolean> {
  return browser.permissions.remove({ origins: [origin] }).catch(() => false);
}
