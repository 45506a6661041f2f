// `node scripts/with-build.mjs SCRIPT.ts …` builds the extension for Chromium and runs a script of the repository that drives
// it. Starts on a plain Node 20 in a fresh copy of the repository.
import { spawnSync } from 'node:child_process';
import { ensureInstalled, installedEnv, root, runInstalled } from './ensure-installed.mjs';

ensureInstalled();
const { status, stdout, stderr } = spawnSync('wxt', ['build', '-b', 'chrome'], {
  cwd: root,
  stdio: ['ignore', 'pipe', 'pipe'],
  env: installedEnv(),
  shell: process.platform === 'win32',
});
// Its report is of interest only where it failed.
if (status !== 0) process.stderr.write(`${stdout}${stderr}`);
const [script = '', ...args] = process.argv.slice(2);
process.exitCode = status === 0 ? runInstalled(script, args) : 1;
