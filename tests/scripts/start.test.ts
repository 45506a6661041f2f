import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { serveFolder } from '../../scripts/start/serve.mjs';

const root = join(import.meta.dirname, '..', '..');

test('a folder is served, and nothing outside it', async () => {
  const server = await serveFolder(join(root, 'scripts/start/demo'));
  try {
    const page = await fetch(`${server.origin}/index.html`);
    expect(page.headers.get('content-type')).toBe('text/html');
    expect(await page.text()).toContain('桂花糕');
    for (const path of ['/../start.mjs', '/%2e%2e/start.mjs', '/..%2fstart.mjs', '/', '/none.html', '/%']) {
      expect((await fetch(server.origin + path)).status, path).toBe(404);
    }
  } finally {
    server.close();
  }
});

const findIn = (env: Record<string, string>) =>
  spawnSync(
    process.execPath,
    [
      '--input-type=module',
      '--eval',
      `import { browserMissing, findBrowser } from ${JSON.stringify(join(root, 'scripts/find-browser.mjs'))};
       console.log(findBrowser('chromium') ?? browserMissing('chromium'));`,
    ],
    { env, encoding: 'utf8' },
  ).stdout.trim();

test('CHROME_PATH decides, and one that is no program is named', () => {
  expect(findIn({ CHROME_PATH: process.execPath })).toBe(process.execPath);
  expect(findIn({ CHROME_PATH: '/nothing/here' })).toContain('CHROME_PATH is /nothing/here');
});
