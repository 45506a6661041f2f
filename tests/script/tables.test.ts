import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { writeDictionaries } from '../../scripts/script-tables/write-tables';
import { readDictionaries } from '../../utils/script/dictionaries/read-dictionaries';
import { dictionariesFile } from '../../utils/script/load-engine';

test('the dictionaries are current: `npm run make:tables` would write the same', () => {
  const shipped = readFileSync(join(import.meta.dirname, '..', '..', 'public', dictionariesFile));
  expect(Buffer.compare(shipped, writeDictionaries())).toBe(0);
});

test('other bytes are refused', () => {
  expect(() => readDictionaries(new ArrayBuffer(1000))).toThrow('no dictionaries');
  expect(() => readDictionaries(new ArrayBuffer(3))).toThrow();
});
