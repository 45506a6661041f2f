import { describe, expect, it, vi } from 'vitest';
import { passes } from '../../scripts/script-tables/passes';
import { countCharacters } from '../../utils/script/count-characters';
import type { ScriptMode } from '../../utils/script/mode';
import { readDirection } from '../../utils/script/read-direction';
import { staysAsConverted } from '../../utils/script/stays-as-converted';
import { engine } from '../helpers/script-engine';

const clear = '我們學習經濟與歷史的時候，這裡還沒開門。';

/** Whether a text stays, and whether somebody had to judge who wrote it for that. */
function ask(
  text: string,
  { mode = 'hk' as ScriptMode, replaced = 1, hasWords = false, isMachineMade = false } = {},
) {
  const counts = countCharacters(text);
  const judge = vi.fn(() => isMachineMade);
  const draft = { counts, direction: readDirection(counts) };
  const stays = staysAsConverted(mode, text, draft, { replaced, hasWords }, judge);
  return { stays, isJudged: judge.mock.calls.length > 0 };
}

describe('a text that was converted stays as it is', () => {
  it('where it shows clearly that it is Traditional', () => {
    expect(ask(clear)).toEqual({ stays: true, isJudged: false });
    expect(ask(clear, { mode: 'tw' })).toEqual({ stays: true, isJudged: false });
    expect(ask(clear, { mode: 'cn' }).stays).toBe(false);
    expect(ask(clear, { mode: 'hant' }).stays).toBe(false);
  });

  it('not where another round might take it for something else', () => {
    expect(ask('我們學習', { replaced: 0 }).stays).toBe(false);
    expect(ask(clear, { replaced: 100 }).stays).toBe(false);
    for (const other of ['争', '図', 'ひらがな', '한국']) expect(ask(clear + other).stays, other).toBe(false);
  });

  it('where it tells something else about its writer, if that one is still a person', () => {
    expect(ask(`${clear}濕溼`)).toEqual({ stays: true, isJudged: true });
    expect(ask(clear, { hasWords: true })).toEqual({ stays: true, isJudged: true });
    expect(ask(`${clear}濕溼`, { isMachineMade: true })).toEqual({ stays: false, isJudged: true });
  });

  it.each([
    ['tw', 'tw'],
    ['hk', 'zheHk'],
  ] as const)(
    'in %s, whose dictionary replaces no character by another form unless it is judged',
    (mode, name) => {
      const { tokenOf, formOf, entryOf, formStarts } = engine.model;
      const tell = (character: string) => {
        const unit = character.charCodeAt(0);
        const entry = (entryOf[tokenOf[unit] ?? 0] ?? 0) - 1;
        const hasChoice = (formStarts[entry + 1] ?? 0) - (formStarts[entry] ?? 0) > 1;
        return `${tokenOf[unit]} ${hasChoice ? formOf[unit] : ''}`;
      };
      const characters = [...passes[name]].filter(([from, to]) => from !== to && [...from].length === 1);
      expect(characters.length).toBeGreaterThan(50);
      for (const [from, to] of characters)
        if (tell(from) !== tell(to))
          expect(ask(clear + from, { mode }), from).toMatchObject({ isJudged: true });
    },
  );
});
