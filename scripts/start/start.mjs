import { spawnSync } from 'node:child_process';
import { existsSync, statSync } from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { root } from '../ensure-installed.mjs';
import { browserMissing, findBrowser } from '../find-browser.mjs';
import { openBrowser } from './open-browser.mjs';
import { serveFolder } from './serve.mjs';

const usage = `npm start -- [FILE_OR_URL] [--browser chromium|firefox]

Builds Qingye and opens a browser with it, on a demo page or on the one given.
`;
const demo = join(import.meta.dirname, 'demo', 'index.html');
const builds = { chromium: 'chrome', firefox: 'firefox' };

/** Ends with a sentence for the person. */
function fail(message) {
  process.stderr.write(`${message}\n`);
  process.exit(2);
}

function readArguments(args) {
  const rest = [...args];
  const at = rest.findIndex((arg) => arg.startsWith('--browser'));
  let wanted;
  if (at >= 0) {
    const [option] = rest.splice(at, 1);
    wanted = option.includes('=') ? option.split('=')[1] : rest.splice(at, 1)[0];
    if (!Object.hasOwn(builds, wanted ?? '')) fail(`There is no browser ${wanted ?? ''}.\nUsage: ${usage}`);
  }
  const unknown = rest.find((arg) => arg.startsWith('-'));
  if (unknown === '--help' || unknown === '-h') {
    process.stdout.write(usage);
    process.exit();
  }
  if (unknown || rest.length > 1) fail(`Usage: ${usage}`);
  return { given: rest[0], wanted };
}

/** What to show: an address, or a file with the folder to serve. */
function findTarget(given) {
  if (/^https?:/i.test(given ?? ''))
    return URL.canParse(given) ? { address: given } : fail(`${given} is no address.`);
  if (!given) return { file: demo };
  const file = /^file:/i.test(given) ? fileURLToPath(given) : resolve(process.env.INIT_CWD ?? '.', given);
  if (!existsSync(file) || !statSync(file).isFile()) fail(`There is no file ${file}.`);
  return { file };
}

/** Why no window can be opened here; undefined where one can. */
function findObstacle(kind) {
  if (!kind) return browserMissing('chromium');
  const hasDisplay = process.platform !== 'linux' || process.env.DISPLAY || process.env.WAYLAND_DISPLAY;
  return hasDisplay ? undefined : 'There is no display to open a browser window on.';
}

function build(kind) {
  const { status } = spawnSync('wxt', ['build', '-b', builds[kind]], {
    cwd: root,
    stdio: 'inherit',
    shell: process.platform === 'win32',
  });
  if (status) fail('The build failed, see above.');
  return join(root, '.output', `${builds[kind]}-mv3`);
}

/** What there is to see without a browser: the page, cleaned, and where the extension lies. */
function showInstead(obstacle, target, extension) {
  console.log(`\n${obstacle}\nHere is what Qingye makes of ${target.address ?? target.file}:\n`);
  const { status } = spawnSync(
    process.execPath,
    [join(root, 'scripts/run.mjs'), 'clean', target.address ?? target.file],
    { stdio: 'inherit' },
  );
  console.log(`\nThe unpacked extension lies in ${extension}`);
  console.log('Load it by hand at chrome://extensions (developer mode), or in Firefox at about:debugging.');
  return status === 2 ? 2 : 0;
}

const { given, wanted } = readArguments(process.argv.slice(2));
const target = findTarget(given);
const kinds = wanted ? [wanted] : Object.keys(builds);
const kind = kinds.find((name) => findBrowser(name));
const extension = build(kind ?? kinds[0]);
let obstacle = findObstacle(kind);
if (!obstacle) {
  const server = target.file && (await serveFolder(dirname(target.file)));
  const address = target.address ?? `${server.origin}/${encodeURIComponent(basename(target.file))}`;
  try {
    const { closed } = await openBrowser({ kind, program: findBrowser(kind), extension, address });
    console.log(`\nOpened ${address}\nPress Alt+R, or the Qingye button in the toolbar, to read it.`);
    console.log('Close the browser, or press Ctrl+C here, to end.');
    await closed;
  } catch (error) {
    obstacle = `The browser did not open: ${error instanceof Error ? error.message.split('\n')[0] : error}`;
  }
  server?.close();
}
if (obstacle) process.exitCode = showInstead(obstacle, target, extension);
