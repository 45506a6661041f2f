import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { passes } from '../../scripts/script-tables/passes';
import { passNames } from '../../utils/script/dictionaries/format';
import { anyPairs, mayBegin } from '../../utils/script/dictionaries/pairs';
import { readDictionaries } from '../../utils/script/dictionaries/read-dictionaries';
import { dictionariesFile } from '../../utils/script/load-engine';

const file = readFileSync(join(import.meta.dirname, '..', '..', 'public', dictionariesFile));

test.each(passNames)('the filter of %s lets all of its words through, and few other beginnings', (name) => {
  const { buffer, byteOffset, byteLength } = file;
  const { findPass } = readDictionaries(buffer.slice(byteOffset, byteOffset + byteLength));
  expect(findPass(name, 1000).pairs).toBe(anyPairs);
  const { pairs } = findPass(name, 100_000);
  expect(pairs).not.toBe(anyPairs);
  const words = [...passes[name].keys()].filter((word) => word.length > 1);
  for (const word of words) expect(mayBegin(pairs, word.charCodeAt(0), word.charCodeAt(1)), word).toBe(true);
  let others = 0;
  for (let i = 0; i < 10_000; i++) if (mayBegin(pairs, 0x4e00 + (i % 5000), 0x9fff - i)) others++;
  expect(others).toBeLessThan(500);
});
