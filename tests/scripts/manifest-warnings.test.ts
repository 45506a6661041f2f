import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { findWarnings, type Manifest } from '@/scripts/manifest/find-warnings';

const quiet: Manifest = {
  permissions: ['activeTab', 'storage', 'alarms'],
  optional_permissions: ['downloads', 'tabs'],
  optional_host_permissions: ['*://*/*'],
  browser_specific_settings: { gecko: { data_collection_permissions: { required: ['none'] } } },
};

describe.each(['chromium', 'firefox'] as const)('warnings at installation in %s', (target) => {
  const find = (change: Manifest) => findWarnings(target, { ...quiet, ...change });

  it('are none for silent permissions and for what is asked for later', () => {
    expect(find({})).toEqual([]);
  });

  it('are those of permissions', () => {
    expect(find({ permissions: ['storage', 'tabs', 'downloads'] })).toHaveLength(2);
    expect(find({ permissions: ['tabs'] })[0]).toMatch(/^tabs: ./);
  });

  it('are those of hosts, wherever they stand', () => {
    expect(find({ host_permissions: ['*://*/*'] })).toHaveLength(1);
    expect(find({ host_permissions: ['https://town.example/*'] })).toHaveLength(1);
    expect(find({ permissions: ['<all_urls>'] })).toHaveLength(1);
    expect(find({ content_scripts: [{ matches: ['https://town.example/*'] }] })).toHaveLength(1);
  });

  it('count what the table does not know', () => {
    expect(find({ permissions: ['teleportation'] })[0]).toMatch(/^teleportation: not in /);
  });
});

it('warnings of one browser alone', () => {
  expect(findWarnings('chromium', { chrome_url_overrides: { newtab: 'new.html' } })).toHaveLength(1);
  expect(findWarnings('firefox', { devtools_page: 'tools.html' })).toHaveLength(1);
  const collecting = { gecko: { data_collection_permissions: { required: ['locationInfo'] } } };
  expect(findWarnings('firefox', { browser_specific_settings: collecting })).toEqual([
    'locationInfo: data is collected',
  ]);
  expect(findWarnings('chromium', { browser_specific_settings: collecting })).toEqual([]);
});

describe('the command', () => {
  const run = (manifest: Manifest) => {
    const folder = mkdtempSync(join(tmpdir(), 'qingye-manifest-'));
    for (const name of ['chrome-mv3', 'firefox-mv3']) {
      mkdirSync(join(folder, name));
      writeFileSync(join(folder, name, 'manifest.json'), JSON.stringify(manifest));
    }
    const { status, stdout } = spawnSync(process.execPath, ['scripts/manifest-warnings.ts', folder], {
      encoding: 'utf8',
    });
    rmSync(folder, { recursive: true });
    return { status, stdout };
  };

  it('says none and succeeds', () => {
    expect(run(quiet)).toEqual({ status: 0, stdout: 'chromium: none\nfirefox: none\n' });
  });

  it('names each warning and fails', () => {
    const { status, stdout } = run({ permissions: ['storage', 'history'] });
    expect(status).toBe(1);
    expect(stdout).toMatch(/^chromium:\n {2}history: .*\nfirefox:\n {2}history: .*\n$/);
  });
});
