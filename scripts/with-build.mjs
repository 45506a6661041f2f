// `node scripts/with-build.mjs [--for chrome,firefox] SCRIPT.ts …` builds the extension, for Chromium where nothing else is
// asked for, and runs a script of the repository that needs it. Starts on a plain Node 20 in a fresh copy of the repository.
import { spawnSync } from 'node:child_process';
import { ensureInstalled, installedEnv, root, runInstalled } from './ensure-installed.mjs';

const given = process.argv.slice(2);
const browsers = given[0] === '--for' ? given.splice(0, 2)[1].split(',') : ['chrome'];
const [script = '', ...args] = given;

/** Builds quietly: the report of a build is of interest only where it failed. */
function build(browser) {
  const { status, stdout, stderr } = spawnSync('wxt', ['build', '-b', browser], {
    cwd: root,
    stdio: ['ignore', 'pipe', 'pipe'],
    env: installedEnv(),
    shell: process.platform === 'win32',
  });
  if (status !== 0) process.stderr.write(`${stdout}${stderr}`);
  return status === 0;
}

ensureInstalled();
process.exitCode = browsers.every(build) ? runInstalled(script, args) : 1;
