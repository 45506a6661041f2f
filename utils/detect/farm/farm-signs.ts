import type { Article } from '../../article/article';
import { textOf } from '../../article/hast';
import { squeeze } from '../../text/characters';
import { countMisconversions } from './misconversions';

/** What gives a content farm away. */
export type FarmSign = 'lead' | 'caption' | 'tail' | 'conversion';

/** Headings and promises that stand under the texts of farms, squeezed, in either script. */
const tails = [
  /更多(?:精彩|熱門|热门|相關|相关)?(?:資訊|资讯|內容|内容)請?请?(?:關|关)注/,
  /(?:相關|相关|熱門|热门|最新).{0,6}(?:資訊|资讯|問答|问答|經驗|经验)推(?:薦|荐)/,
  /(?:網|网)友(?:關|关)注|大家都在(?:搜|看)|今日(?:熱|热)搜/,
  /原文(?:網|网)址[:：]?https?:/,
  /喜(?:歡|欢)(?:這|这)篇文章的朋友|(?:關|关)注(?:我們|我们|小(?:編|编)).{0,12}(?:每天|更多)/,
  /(?:內容|内容).{0,12}(?:來|来)自.{0,4}(?:網|网)(?:絡|络|友).{0,30}(?:侵(?:權|权)|(?:刪|删)除)/,
];

/** Mistakes per 1,000 characters from which on nobody can have read the text before it was published. */
const leastMistakes = 1;
/** Points from which on a page is a farm's. */
const least = 3;

/**
 * What on a page is a content farm's work, where it is enough to say so; else nothing. Goes by what was cut from the article:
 * the template's sentence around the title (2 points), captions made of the title (1), two different lines of a farm's tail (1) or
 * more of them (2), and mistakes that only machine conversion makes (1, many 2).
 * A farm has a template, so lead, captions or conversion have to be among them.
 */
export function readFarmSigns({ removals, content, script }: Article): FarmSign[] {
  const signs: FarmSign[] = [];
  let points = 0;
  const add = (sign: FarmSign, weight: number) => {
    if (weight > 0) signs.push(sign);
    points += weight;
  };
  const has = (rule: string) => removals.some((removal) => removal.rule === rule);
  add('lead', has('template-lead') ? 2 : 0);
  add('caption', has('machine-caption') ? 1 : 0);
  const cut = removals.map(({ text }) => squeeze(text));
  const found = tails.filter((tail) => cut.some((line) => line.length < 300 && tail.test(line))).length;
  add('tail', Math.min(2, found - 1));
  const mistakes = script === 'Hans' ? 0 : countMisconversions(textOf(content));
  add('conversion', mistakes >= leastMistakes * 3 ? 2 : mistakes >= leastMistakes ? 1 : 0);
  const isMade = signs.some((sign) => sign === 'lead' || sign === 'caption' || sign === 'conversion');
  return points >= least && isMade ? signs : [];
}
