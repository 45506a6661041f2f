import { browser } from 'wxt/browser';

/** The version of the extension, as its manifest says it. */
export function readVersion(): string {
  return browser.runtime.getManifest().version;
}
