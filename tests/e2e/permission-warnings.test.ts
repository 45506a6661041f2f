import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { findWarnings } from '../../scripts/manifest/find-warnings.ts';
import tables from '../../scripts/manifest/permission-warnings.json' with { type: 'json' };
import { builtFolder } from './harness/prepare-extension.ts';
import { describeInBrowsers } from './harness/suite.ts';

describeInBrowsers('warnings at installation', {}, (use, name) => {
  const manifest = JSON.parse(readFileSync(`${builtFolder(name)}manifest.json`, 'utf8'));

  it('are none, by the browser itself and by the table', async () => {
    expect(await use().installWarnings(manifest.permissions, manifest.host_permissions ?? [])).toEqual([]);
    expect(findWarnings(name, manifest)).toEqual([]);
  });

  it('come for the permissions that the table says, and for hosts', async () => {
    const { warnings, silent } = tables[name];
    const wrong: string[] = [];
    for (const permission of Object.keys(warnings))
      if (!(await use().installWarnings([permission], [])).length) wrong.push(`${permission} is silent`);
    for (const permission of silent)
      if ((await use().installWarnings([permission], [])).length) wrong.push(`${permission} is warned of`);
    expect(wrong).toEqual([]);
    for (const host of ['*://*/*', 'https://town.example/*'])
      expect(await use().installWarnings([], [host]), host).toHaveLength(1);
  });
});
