import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import pkg from '../../package.json' with { type: 'json' };
import { bundledPackages, toNotice } from '../../scripts/make-notice.mjs';

const notice = readFileSync(join(import.meta.dirname, '..', '..', 'NOTICE.md'), 'utf8');

test('NOTICE.md is current: `npm run notice` would write the same', () => {
  expect(notice).toBe(toNotice());
});

test('every runtime dependency is in it', () => {
  expect(bundledPackages()).toEqual(expect.arrayContaining(Object.keys(pkg.dependencies)));
  for (const name of bundledPackages()) expect(notice).toContain(`\n- ${name}, `);
});
