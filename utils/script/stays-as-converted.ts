import type { Replaced } from './convert-draft';
import type { ScriptMode } from './mode';
import type { PageDraft } from './page-draft';
import { enough } from './read-direction';

/**
 * Characters that a region writes with another form of the model's, so that the text tells something else about its writer when they
 * are replaced. All others that the dictionaries replace one by one on the way from Traditional text to a region are glyphs of the same
 * form.
 */
const otherForms: Partial<Record<ScriptMode, string>> = {
  tw: '枴糭蔿衹',
  twp: '枴糭蔿衹',
  hk: '溼菸柺蔿',
};

/**
 * Whether a text that needed no mending and was then converted would certainly stay as it is in another round: it shows its script so
 * clearly that the characters that were replaced do not matter, and nobody is taken for another writer.
 *
 * @param before the text before the round
 * @param draft with the counts and the direction of that
 * @param isMachineMade judges the text that came out; asked only where it tells something else about its writer
 */
export function staysAsConverted(
  mode: ScriptMode,
  before: string,
  { counts, direction }: Pick<PageDraft, 'counts' | 'direction'>,
  { replaced, hasWords }: Replaced,
  isMachineMade: () => boolean,
): boolean {
  const characters = otherForms[mode];
  if (direction !== 'traditional' || characters === undefined) return false;
  const { simplified, traditional, chinese, shinjitai, kana, hangul, leftovers } = counts;
  if (simplified || shinjitai || kana || hangul || leftovers) return false;
  if (Math.min(traditional, chinese) - replaced < enough) return false;
  const tellsElse = hasWords || [...characters].some((character) => before.includes(character));
  return !tellsElse || !isMachineMade();
}
