import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { delimiter, dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

// Runs on a plain Node 20 in a fresh copy of the repository: nothing but `node:` imports here.

/** The top folder of the repository. */
export const root = dirname(dirname(fileURLToPath(import.meta.url)));

const bin = join(root, 'node_modules', '.bin');

function readLock(path) {
  try {
    return JSON.parse(readFileSync(path, 'utf8')).packages ?? {};
  } catch {
    return {};
  }
}

/**
 * True when every package of package-lock.json is in node_modules in the version it names. Optional ones are left
 * aside, since a platform installs only its own.
 */
export function isInstalled() {
  const wanted = readLock(join(root, 'package-lock.json'));
  const there = readLock(join(root, 'node_modules', '.package-lock.json'));
  return Object.entries(wanted).every(
    ([path, entry]) =>
      path === '' ||
      entry.optional ||
      entry.devOptional ||
      (there[path]?.version === entry.version && existsSync(join(root, path))),
  );
}

/**
 * Runs `npm ci` where node_modules is missing or older than the lock file, and says so on standard error; ends the
 * process with npm's exit code where that fails. Afterwards `installedNode()` and `installedEnv()` are what to run.
 */
export function ensureInstalled() {
  if (isInstalled()) return;
  process.stderr.write('Installing what Qingye is built with (npm ci)…\n');
  const { status, error } = spawnSync('npm', ['ci'], {
    cwd: root,
    stdio: ['ignore', process.stderr.fd, process.stderr.fd],
    shell: process.platform === 'win32',
  });
  if (error) process.stderr.write(`npm did not start: ${error.message}. Install npm, then run this again.\n`);
  else if (status)
    process.stderr.write('npm ci failed, see above. Check the network, then run this again.\n');
  if (error || status) process.exit(status || 1);
}

/** The Node that the lock file installs (the tools need 22.12 or newer), or this one where there is none. */
export function installedNode() {
  const node = join(bin, 'node');
  return existsSync(node) ? node : process.execPath;
}

/** The environment in which the installed programs come first. */
export function installedEnv() {
  return { ...process.env, PATH: `${bin}${delimiter}${process.env.PATH ?? ''}` };
}

/**
 * Runs a script of the repository with the installed Node, in the terminal of this process.
 *
 * @param {string} script path below the top folder
 * @param {string[]} args
 * @returns {number} its exit code
 */
export function runInstalled(script, args = []) {
  const { status } = spawnSync(installedNode(), [join(root, script), ...args], {
    stdio: 'inherit',
    env: installedEnv(),
  });
  return status ?? 1;
}
