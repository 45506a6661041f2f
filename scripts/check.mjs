// Runs lint, types, unit tests, build and end-to-end tests, all of them whatever fails, and closes with one line that sums them.
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { root } from './ensure-installed.mjs';
import { browserMissing, findBrowser } from './find-browser.mjs';

const totals = { passed: 0, failed: 0, skipped: 0 };
const failures = [];
const reports = mkdtempSync(join(tmpdir(), 'qingye-check-'));

/** Runs a program of node_modules/.bin in the top folder; true where it ended well. */
function run(program, args) {
  const { status } = spawnSync(program, args, {
    cwd: root,
    stdio: ['ignore', 'inherit', 'inherit'],
    shell: process.platform === 'win32',
  });
  return status === 0;
}

function count(outcome, number, name) {
  totals[outcome] += number;
  if (outcome === 'failed' && number) failures.push(name);
}

/** A check that is one thing: it passes or fails as a whole. */
function check(name, ...commands) {
  console.log(`\n── ${name}`);
  const passes = commands.every(([program, ...args]) => run(program, args));
  count(passes ? 'passed' : 'failed', 1, name);
  return passes;
}

/** A run of vitest; its tests are counted one by one, and a file that could not run counts as a failed test. */
function checkTests(name, ...args) {
  console.log(`\n── ${name}`);
  const file = join(reports, 'report.json');
  rmSync(file, { force: true });
  const passes = run('vitest', [
    'run',
    ...args,
    '--reporter=default',
    '--reporter=json',
    `--outputFile.json=${file}`,
  ]);
  try {
    const report = JSON.parse(readFileSync(file, 'utf8'));
    const broken = report.testResults.filter(
      ({ status, assertionResults }) =>
        status === 'failed' && !assertionResults.some((test) => test.status === 'failed'),
    );
    const failed = report.numFailedTests + broken.length;
    count('passed', report.numPassedTests, name);
    count('skipped', report.numPendingTests + report.numTodoTests, name);
    count('failed', passes ? failed : Math.max(failed, 1), name);
  } catch {
    count('failed', 1, `${name} (no report)`);
  }
}

check('lint', ['biome', 'check', '.']);
check('types', ['wxt', 'prepare'], ['tsc', '--noEmit']);
checkTests('unit tests');
const isBuilt = check('build', ['wxt', 'build', '-b', 'chrome'], ['wxt', 'build', '-b', 'firefox']);
if (isBuilt) checkTests('end-to-end tests', '-c', 'vitest.e2e.config.ts');
else count('failed', 1, 'end-to-end tests: nothing to test, the build failed');
rmSync(reports, { recursive: true, force: true });

console.log('');
for (const kind of ['chromium', 'firefox'])
  if (!findBrowser(kind)) console.log(`NOT RUN: the end-to-end tests in ${kind}. ${browserMissing(kind)}`);
for (const name of failures) console.log(`FAILED: ${name}`);
console.log(`${totals.passed} passed, ${totals.failed} failed, ${totals.skipped} skipped`);
process.exitCode = totals.failed ? 1 : 0;
