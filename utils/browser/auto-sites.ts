import { browser } from 'wxt/browser';
import { changeSettings, readSettings } from '../settings/store';

/** The match pattern of a host: all its pages, over http and https, and no other host. */
export function toMatchPattern(host: string): string {
  return `*://${host}/*`;
}

/** Whether the browser lets the extension work on a host without being asked. */
export function isHostGranted(host: string): Promise<boolean> {
  return browser.permissions.contains({ origins: [toMatchPattern(host)] });
}

/** Those of the hosts that are granted, in their order. */
export async function findGrantedHosts(hosts: string[]): Promise<string[]> {
  const granted = await Promise.all(hosts.map(isHostGranted));
  return hosts.filter((_, index) => granted[index]);
}

/**
 * Asks the person for a host's permission. To be called at once in a click, before anything is awaited; the prompt may
 * close the popup that asks, so the intent has to be on its way to `pendingHosts` already.
 */
export function requestHost(host: string): Promise<boolean> {
  return browser.permissions.request({ origins: [toMatchPattern(host)] });
}

/** Ends automatic reading on a host, its permission included. The background takes the script away. */
export async function forgetHost(host: string): Promise<void> {
  await changeSettings(({ autoHosts, pendingHosts }) => ({
    autoHosts: autoHosts.filter((other) => other !== host),
    pendingHosts: pendingHosts.filter((other) => other !== host),
  }));
  // What an administrator granted cannot be taken away. The script goes all the same.
  await browser.permissions.remove({ origins: [toMatchPattern(host)] }).catch(() => false);
}

/** Stores that a host's permission is being asked for. */
export async function rememberPendingHost(host: string): Promise<void> {
  await changeSettings(({ pendingHosts }) => ({ pendingHosts: [...pendingHosts, host] }));
}

/**
 * Completes the pending hosts that are granted. The others are dropped with `drops`, when the answer was no or cannot
 * come any more, and else stay pending. The background registers the script for the new hosts.
 */
export async function settlePendingHosts({ drops }: { drops: boolean }): Promise<void> {
  const { pendingHosts } = await readSettings();
  if (!pendingHosts.length) return;
  const granted = await findGrantedHosts(pendingHosts);
  const settled = drops ? pendingHosts : granted;
  await changeSettings((settings) => ({
    autoHosts: [...settings.autoHosts, ...granted],
    pendingHosts: settings.pendingHosts.filter((host) => !settled.includes(host)),
  }));
}
