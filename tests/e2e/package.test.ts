import { readFileSync } from 'node:fs';
import linter from 'addons-linter';
import { describe, expect, it } from 'vitest';
import { builtFolder } from './harness/prepare-extension.ts';

const readManifest = (name: 'chromium' | 'firefox'): Record<string, unknown> =>
  JSON.parse(readFileSync(`${builtFolder(name)}manifest.json`, 'utf8'));

describe.each(['chromium', 'firefox'] as const)('the built manifest for %s', (name) => {
  const manifest = readManifest(name);

  it('asks for these permissions and no others, hosts only when needed', () => {
    expect(manifest.permissions).toEqual([
      'activeTab',
      'scripting',
      'storage',
      'unlimitedStorage',
      'contextMenus',
      'alarms',
    ]);
    expect(manifest.optional_host_permissions).toEqual(['*://*/*']);
    expect(manifest).not.toHaveProperty('host_permissions');
    expect(manifest.optional_permissions).toEqual(['downloads']);
  });

  it('runs nothing by itself on any site and opens nothing to web pages', () => {
    expect(manifest).not.toHaveProperty('content_scripts');
    expect(manifest).not.toHaveProperty('web_accessible_resources');
    expect(manifest).not.toHaveProperty('externally_connectable');
    expect(manifest).not.toHaveProperty('content_security_policy');
  });

  it('has a popup, a shortcut, a settings page and all sizes of the icon', () => {
    expect(manifest).toMatchObject({
      manifest_version: 3,
      default_locale: 'en',
      action: { default_popup: 'popup.html', default_title: '__MSG_actionTitle__' },
      options_ui: { page: 'options.html', open_in_tab: true },
      commands: { 'open-reader': { suggested_key: { default: 'Alt+R' } } },
    });
    expect(Object.keys(manifest.icons as object)).toEqual(['16', '32', '48', '96', '128']);
  });
});

describe('the package for Firefox', () => {
  it('names its id and versions, and says that it collects no data', () => {
    expect(readManifest('firefox').browser_specific_settings).toEqual({
      gecko: {
        id: 'qingye@qingye.example',
        strict_min_version: '140.0',
        data_collection_permissions: { required: ['none'] },
      },
      gecko_android: { strict_min_version: '142.0' },
    });
    expect(readManifest('chromium')).not.toHaveProperty('browser_specific_settings');
  });

  it('has no error by the rules of addons.mozilla.org', async () => {
    const { errors } = await linter
      .createInstance({
        config: { _: [builtFolder('firefox')], logLevel: 'fatal', output: 'none' },
        runAsBinary: false,
      })
      .run();
    expect(errors).toEqual([]);
  });
});

it('the background for Chromium touches no document, which a service worker lacks', () => {
  const code = readFileSync(`${builtFolder('chromium')}background.js`, 'utf8');
  expect(code).not.toMatch(/\bdocument\.(?:createElement|querySelector|body|head)\b|\.innerHTML\s*=/);
});
