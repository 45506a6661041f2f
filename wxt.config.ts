import { resolve } from 'node:path';
import { defineConfig } from 'wxt';
import pkg from './package.json' with { type: 'json' };
import { toRulesAsset } from './scripts/sites/rules-asset';
import { holdSizeBudget } from './scripts/size-budget.mjs';

/**
 * Build configuration. `imports: false`: every import is written out, so a file shows what it uses.
 * The permissions are the whole list; a test holds the built manifests to it.
 */
export default defineConfig({
  imports: false,
  manifestVersion: 3,
  // What a reviewer needs to build the extension; tests are no part of that.
  zip: { name: 'qingye', excludeSources: ['tests/**', 'docs/**', 'screenshots/**'] },
  // The oldest browsers the manifest admits: nothing is rewritten for older ones.
  vite: () => ({
    build: { target: ['chrome125', 'firefox140'] },
    resolve: {
      alias: {
        // Its version for browsers decodes with a document, which a service worker lacks, and by `innerHTML`.
        'decode-named-character-reference': resolve(
          import.meta.dirname,
          'node_modules/decode-named-character-reference/index.js',
        ),
        // These browsers clone by themselves; the stand-in that hast-util-sanitize brings weighs 2 kB.
        '@ungap/structured-clone': resolve(import.meta.dirname, 'utils/structured-clone.ts'),
        'wxt/browser': resolve(import.meta.dirname, 'utils/browser/lazy-browser.ts'),
      },
    },
  }),
  hooks: {
    // The licences of what is bundled ask for their notices in every copy.
    'build:publicAssets': (_, assets) => {
      assets.push({ contents: toRulesAsset(), relativeDest: 'site-rules.json' });
      for (const name of ['LICENSE', 'NOTICE.md']) {
        assets.push({ absoluteSrc: resolve(import.meta.dirname, name), relativeDest: name });
      }
    },
    'prepare:publicPaths': (_, paths) => {
      paths.push('site-rules.json');
    },
    'build:done': ({ config }) => {
      if (config.command === 'build') holdSizeBudget(config.outDir);
    },
  },
  manifest: ({ browser }) => ({
    name: '__MSG_extName__',
    short_name: '__MSG_extShortName__',
    description: '__MSG_extDescription__',
    default_locale: 'en',
    version: pkg.version,
    permissions: ['activeTab', 'scripting', 'storage', 'unlimitedStorage', 'contextMenus', 'alarms'],
    optional_permissions: ['downloads'],
    optional_host_permissions: ['*://*/*'],
    action: { default_title: '__MSG_actionTitle__' },
    commands: {
      'open-reader': {
        suggested_key: { default: 'Alt+R' },
        description: '__MSG_commandOpenReader__',
      },
    },
    ...(browser === 'firefox'
      ? {
          browser_specific_settings: {
            gecko: {
              id: 'qingye@qingye.example',
              strict_min_version: '140.0',
              data_collection_permissions: { required: ['none'] },
            },
            gecko_android: { strict_min_version: '142.0' },
          },
        }
      : { minimum_chrome_version: '125' }),
  }),
});
