import { describe, expect, it } from 'vitest';
import { chooseForms } from '../../utils/script/model/choose-forms';
import { isListed } from '../../utils/script/model/is-listed';
import { toOwnUnits, toText } from '../../utils/script/units';
import { engine } from '../helpers/script-engine';

function convert(text: string): string {
  const converted = engine.convert('s2tw', toOwnUnits(text));
  chooseForms(engine.model, toOwnUnits(text), converted, 'tw');
  return toText(converted.units);
}

describe('chooseForms', () => {
  it.each([
    ['荔枝干、金桔干、裤带面', '荔枝乾、金桔乾、褲帶麵'],
    ['僱员 重庆小面 星露谷物语', '僱員 重慶小麵 星露谷物語'],
  ])('leaves a list to the dictionary: %s', (text, expected) => expect(convert(text)).toBe(expected));
});

describe('isListed', () => {
  const all = (text: string) => new Uint8Array(text.length).fill(1);

  it('is a short stretch of words between marks', () => {
    expect(isListed(toOwnUnits('吃荔枝干'), 3, all('吃荔枝干'))).toBe(true);
    expect(isListed(toOwnUnits('、荔枝干、'), 3, all('、荔枝干、'))).toBe(true);
    expect(isListed(toOwnUnits('这里有一些荔枝干'), 7, all('这里有一些荔枝干'))).toBe(false);
  });

  it('is none where a character stands in no word, or nothing is known of words', () => {
    expect(isListed(toOwnUnits('吃荔枝干'), 3, Uint8Array.of(0, 1, 1, 1))).toBe(false);
    expect(isListed(toOwnUnits('荔枝干'), 2, undefined)).toBe(false);
  });
});
