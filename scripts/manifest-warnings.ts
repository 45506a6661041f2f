import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { findWarnings, type Target } from './manifest/find-warnings.ts';

/** Where the built manifests lie; another folder of the same form may be given. */
const folder = process.argv[2] ?? join(import.meta.dirname, '..', '.output');
const built: Record<Target, string> = { chromium: 'chrome-mv3', firefox: 'firefox-mv3' };

/*
 * `npm run manifest:warnings`: what each browser warns of when the extension is installed, by the built manifests and the table in
 * `scripts/manifest/permission-warnings.json`. Exit code 1 where there is a warning.
 */
for (const [target, name] of Object.entries(built) as [Target, string][]) {
  const manifest = JSON.parse(readFileSync(join(folder, name, 'manifest.json'), 'utf8'));
  const warnings = findWarnings(target, manifest);
  console.log(`${target}: ${warnings.length ? '' : 'none'}`.trimEnd());
  for (const warning of warnings) console.log(`  ${warning}`);
  if (warnings.length) process.exitCode = 1;
}
