import { browser } from 'wxt/browser';
import { toOrigins } from '../sites/match-origins';
import { findGranted } from './auto-sites';

/**
 * Asks for the permission of some hosts, does `work` with it and gives back what was not held before. Answers `refused` where the person
 * says no. To be called at once in a click; rejects as `work` does.
 */
export async function withHosts<T>(hosts: string[], work: () => Promise<T>): Promise<T | 'refused'> {
  // Looked up first, and not waited for: the request has to be in the click.
  const held = findGranted({ hosts });
  const isGranted = await browser.permissions.request({ origins: toOrigins({ hosts }) });
  if (!isGranted) return 'refused';
  const before = (await held).hosts;
  try {
    return await work();
  } finally {
    const added = hosts.filter((host) => !before.includes(host));
    if (added.length)
      await browser.permissions.remove({ origins: toOrigins({ hosts: added }) }).catch(() => false);
  }
}
