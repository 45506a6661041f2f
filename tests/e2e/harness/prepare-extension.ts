import { cpSync, existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';
import type { BrowserName, LaunchOptions } from './types.ts';

const built: Record<BrowserName, string> = { chromium: 'chrome-mv3', firefox: 'firefox-mv3' };

/** Folder that `npm run build` writes for a browser. */
export const builtFolder = (name: BrowserName) =>
  fileURLToPath(new URL(`../../../.output/${built[name]}/`, import.meta.url));

/**
 * Copies the built extension to a folder and changes what a test cannot otherwise have: hosts granted beforehand, since
 * nobody answers a prompt in a browser without a window, and the interface language, since browsers come without the
 * language packs: the wanted messages stand where the default ones did. axe-core is put beside it, as `axe.js`: in a page's closed shadow
 * tree, only scripts of the extension itself can look.
 */
export function prepareExtension(name: BrowserName, folder: string, options: LaunchOptions): void {
  const source = builtFolder(name);
  if (!existsSync(source)) throw new Error(`${source} is missing: run "npm run build" first.`);
  rmSync(folder, { recursive: true, force: true });
  cpSync(source, folder, { recursive: true });
  cpSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), `${folder}/axe.js`);
  const manifestFile = `${folder}/manifest.json`;
  const manifest: Record<string, unknown> = JSON.parse(readFileSync(manifestFile, 'utf8'));
  if (options.hosts) {
    const asked = options.hosts.map((host) => `*://${host}/*`);
    manifest.host_permissions = [...((manifest.host_permissions as string[]) ?? []), ...asked];
  }
  if (options.storageLimit)
    manifest.permissions = (manifest.permissions as string[]).filter((name) => name !== 'unlimitedStorage');
  writeFileSync(manifestFile, JSON.stringify(manifest));
  if (options.lang && options.lang !== 'en') {
    const messages = `_locales/${options.lang.replace('-', '_')}/messages.json`;
    cpSync(`${folder}/${messages}`, `${folder}/_locales/en/messages.json`);
  }
  for (const [path, text] of Object.entries(options.files ?? {})) writeFileSync(`${folder}/${path}`, text);
}
