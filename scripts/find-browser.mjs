import { accessSync, constants, statSync } from 'node:fs';
import { delimiter, isAbsolute, join } from 'node:path';
import { fileURLToPath } from 'node:url';

// Needs nothing but Node: scripts that run before `npm ci` import it.

const { env, platform } = process;

/** The Windows folders programs are installed in. */
const programFolders = [env.PROGRAMFILES, env['PROGRAMFILES(X86)'], env.LOCALAPPDATA].filter(Boolean);

/** Per browser: the variable that overrides, names to look for in PATH, and where each system installs it. */
const browsers = {
  chromium: {
    name: 'Chromium or Chrome',
    variable: 'CHROME_PATH',
    commands: ['chromium', 'chromium-browser', 'google-chrome-stable', 'google-chrome', 'chrome'],
    places: {
      linux: ['/usr/lib/chromium/chromium', '/opt/google/chrome/chrome', '/snap/bin/chromium'],
      darwin: ['Chromium.app/Contents/MacOS/Chromium', 'Google Chrome.app/Contents/MacOS/Google Chrome'],
      win32: ['Chromium\\Application\\chrome.exe', 'Google\\Chrome\\Application\\chrome.exe'],
    },
  },
  firefox: {
    name: 'Firefox',
    variable: 'FIREFOX_PATH',
    commands: ['firefox', 'firefox-esr'],
    places: {
      linux: ['/usr/lib/firefox/firefox', '/usr/lib/firefox-esr/firefox-esr', '/snap/bin/firefox'],
      darwin: ['Firefox.app/Contents/MacOS/firefox'],
      win32: ['Mozilla Firefox\\firefox.exe'],
    },
  },
};

function isProgram(path) {
  try {
    accessSync(path, constants.X_OK);
    return statSync(path).isFile();
  } catch {
    return false;
  }
}

function placesOf(browser) {
  const inPath = (env.PATH ?? '')
    .split(delimiter)
    .filter(isAbsolute)
    .flatMap((folder) =>
      browser.commands.map((command) => join(folder, platform === 'win32' ? `${command}.exe` : command)),
    );
  const places = browser.places[platform] ?? [];
  if (platform === 'win32')
    return [...inPath, ...programFolders.flatMap((f) => places.map((p) => join(f, p)))];
  if (platform === 'darwin') {
    const folders = ['/Applications', join(env.HOME ?? '/', 'Applications')];
    return [...inPath, ...folders.flatMap((f) => places.map((p) => join(f, p)))];
  }
  return [...inPath, ...places];
}

/**
 * The path of a browser's program: what CHROME_PATH or FIREFOX_PATH says, else the first one installed; undefined
 * where there is none. An override that names no program is undefined too: another browser than the one asked for
 * would be a surprise.
 *
 * @param {'chromium' | 'firefox'} kind
 * @returns {string | undefined}
 */
export function findBrowser(kind) {
  const browser = browsers[kind];
  const override = env[browser.variable];
  if (override) return isProgram(override) ? override : undefined;
  return placesOf(browser).find(isProgram);
}

/**
 * The sentence for a person whose browser was not found.
 *
 * @param {'chromium' | 'firefox'} kind
 */
export function browserMissing(kind) {
  const { name, variable } = browsers[kind];
  const override = env[variable];
  return override
    ? `${variable} is ${override}, which is no program. Correct it, or unset it to have ${name} found.`
    : `No ${name} was found. Install it, or set ${variable} to its program.`;
}

// `node scripts/find-browser.mjs chromium` prints the path, or says what is missing and exits with 1.
if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const kind = process.argv[2] === 'firefox' ? 'firefox' : 'chromium';
  const path = findBrowser(kind);
  console.log(path ?? browserMissing(kind));
  process.exitCode = path ? 0 : 1;
}
