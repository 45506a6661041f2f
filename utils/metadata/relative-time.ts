import type { Block, Page } from '../capture/page';
import { fold } from '../noise/fold';
import { findHeading } from './find-heading';

/** What relative times are relative to; only a page that stands in a browser has it. */
export interface Clock {
  /** When the page was loaded, in milliseconds since 1970. */
  loaded: number;
  /** Minutes that the reader's clock is ahead of UTC. */
  offset: number;
}

const minute = 60_000;
const day = 1440 * minute;
/** What may follow a time that stands in a line of its own or beside other fields; 昨天他来过 is a sentence. */
const end = String.raw`(?=$|[\s·|｜/—–,，;；:：)）\]-]|发[布表]|更新|来自)`;
const ago = new RegExp(
  String.raw`(?<![\d.])(?<count>\d{1,2}|an?)\s*(?:分钟?|min\w*|(?<hours>[个個]?小时|hours?)|(?<days>天|日|days?)|(?<weeks>周|weeks?))\s*(?:以?前|ago)${end}`,
  'iu',
);
const named = new RegExp(
  String.raw`(?<now>刚刚|just now)${end}|(?<days>今天|昨天|前天|yesterday|today)(?:\s*(?:at|,)?\s*(?<hour>\d{1,2}):(?<minutes>\d{2})(?:\s*(?<half>[ap])m)?)?${end}`,
  'iu',
);
/** Words without which a lone "today" is more often the name of a column or a paper. */
const published = /发[布表]|更新|刊登|publish|posted|updated/i;
/** How far above the text the line may stand where no headline is found, in blocks, and how long it may be. */
const reach = { blocks: 6, line: 60 };

/**
 * The time that a text gives by its distance from now: 3小時前, 昨天 14:20, 2 days ago, 剛剛. Hours and less are a moment on the reader's
 * clock, with its offset; days are days of the reader's calendar; months and years are too coarse.
 */
export function findRelativeTime(text: string, { loaded, offset }: Clock): string | undefined {
  const folded = fold(text);
  const local = (ms: number) => new Date(ms + offset * minute).toISOString();
  const two = (value: number) => String(Math.floor(value)).padStart(2, '0');
  const distance = Math.abs(offset);
  const zone = `${offset < 0 ? '-' : '+'}${two(distance / 60)}:${two(distance % 60)}`;
  const counted = ago.exec(folded)?.groups;
  const word = named.exec(folded)?.groups;
  if (counted || word?.now) {
    const count = Number(counted?.count) || (counted ? 1 : 0);
    if (counted?.days || counted?.weeks)
      return local(loaded - count * day * (counted.weeks ? 7 : 1)).slice(0, 10);
    return `${local(loaded - count * minute * (counted?.hours ? 60 : 1)).slice(0, 17)}00${zone}`;
  }
  if (!word || (/今|today/i.test(word.days ?? '') && !word.hour && !published.test(folded))) return undefined;
  const days = /前/.test(word.days ?? '') ? 2 : /昨|yes/i.test(word.days ?? '') ? 1 : 0;
  const date = local(loaded - days * day).slice(0, 10);
  const hour = (Number(word.hour) % (word.half ? 12 : 24)) + (/p/i.test(word.half ?? '') ? 12 : 0);
  return word.hour ? `${date}T${two(hour)}:${word.minutes}:00` : date;
}

/** The relative time in the lines between headline and text, nearest to the text first. `article` are the blocks of the text. */
export function readRelativeTime(
  page: Page,
  article: readonly Block[],
  title: string,
  clock: Clock,
): string | undefined {
  const [first] = article;
  if (!first) return undefined;
  const from = findHeading(page, first, title) ?? first.index - reach.blocks;
  const head = page.blocks.slice(Math.max(0, from), first.index).reverse();
  for (const { line, hidden } of head) {
    const time = hidden || line.length > reach.line ? undefined : findRelativeTime(line, clock);
    if (time) return time;
  }
  return undefined;
}
