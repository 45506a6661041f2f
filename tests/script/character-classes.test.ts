import { expect, test } from 'vitest';
import { characterClasses, classKinds } from '../../utils/script/character-classes';
import { engine } from '../helpers/script-engine';

test('no character is of another class than those that are counted', () => {
  for (const classes of [characterClasses(), engine.model.classes])
    expect([...new Set(classes)].filter((bits) => !classKinds.includes(bits))).toEqual([]);
});
