import type { Block, Page } from '../capture/page';
import { fold } from '../noise/fold';
import { isProse } from '../noise/prose';

const walls =
  /(?:订阅|付费|购买|登录|注册|开通会员|成为会员|加入会员|解锁)(?:之?后|即可|以|可)?(?:继续)?(?:阅读|查看|观看)?(?:全文|完整|更多|剩余|本文)|(?:剩余|还有|余下)\s*\d+\s*%|(?:subscribe|sign in|log in|sign up|register|become a member|join)\b.{0,20}\bto (?:continue|keep|read|unlock|get access)|to continue reading|(?:article|content|story|post) is (?:only )?(?:for|available to|reserved for) (?:paid |paying )?(?:subscribers|members)|already a subscriber/i;
const stated = /"isAccessibleForFree"\s*:\s*"?false/i;

/** How many blocks behind the text a wall may stand, and its longest line, in characters. */
const reach = { blocks: 10, line: 120 };
/** A text of more characters than this is no beginning, whatever the page states: whoever reads it has paid. */
const longest = 4000;

/** Whether a page keeps the rest of its text for subscribers: it says so right behind the text, or states it for machines. */
export function isPaywalled(page: Page, kept: readonly Block[]): boolean {
  const last = kept.findLast(isProse) ?? kept.at(-1);
  if (!last) return false;
  const behind = page.blocks.slice(last.index, last.index + reach.blocks + 1);
  if (behind.some(({ line, hidden }) => !hidden && line.length <= reach.line && walls.test(fold(line))))
    return true;
  const length = kept.reduce((sum, block) => sum + block.length, 0);
  if (length > longest) return false;
  const data = [...page.document.querySelectorAll('script[type="application/ld+json"]')];
  return data.some((script) => stated.test(script.textContent ?? ''));
}
