import type { Block } from '../../../capture/page';
import { hostOf, toHttpAddress } from '../../addresses';
import type { Home, Homes } from './homes';

/** Where a home stands among its like: siblings of the same tag and the same first class names. */
export interface Card {
  home: Home | undefined;
  count: number;
  position: number;
  /** Steps up to it. */
  level: number;
}

const none: Card = { home: undefined, count: 1, position: 0, level: 9 };

function likenessOf({ element }: Home): string {
  const names = (element.getAttribute('class') ?? '').replace(/\d+/g, '').trim().split(/\s+/).slice(0, 2);
  return `${element.nodeName}.${names.join('.')}`;
}

/** Groups the children of each home by likeness, once. */
function likeReader() {
  const known = new Map<Home, Home[]>();
  return (home: Home): Home[] => {
    if (!home.parent) return [home];
    let group = known.get(home);
    if (!group) {
      const groups = new Map<string, Home[]>();
      for (const child of home.parent.children) {
        const key = likenessOf(child);
        const like = groups.get(key);
        if (like) like.push(child);
        else groups.set(key, [child]);
      }
      for (const like of groups.values()) for (const child of like) known.set(child, like);
      group = known.get(home) ?? [home];
    }
    return group;
  };
}

/**
 * What makes like elements a feed: each but a few holds a headline that leads to another page, and not much beside it.
 * Lengths in characters.
 */
const feed = { headline: 8, text: 700, lines: 8, members: 3, share: 0.6 };

/**
 * Readers of the repetition around a home: the nearest element that has siblings of its kind and holds more than a line,
 * and the size of the feed it is part of, such as a list of other articles, each a linked headline with some lines; 0 where it is none.
 */
export function cardReaders(
  homes: Homes,
  baseUrl: string,
): { cardOf(home: Home): Card; feedOf(home: Home): number } {
  const likeOf = likeReader();
  const cards = new Map<Home, Card>();
  const feeds = new Map<Home, number>();
  const groups = new Map<Home[], boolean>();
  const isFeedCard = (home: Home) => {
    if (home.length > feed.text || home.blocks > feed.lines) return false;
    for (let number = home.first; number <= home.last; number++) {
      const block = homes.blocks[number];
      if (
        block &&
        block.length >= feed.headline &&
        block.linkLength * 2 > block.length &&
        leadsAway(block, home.prose ? baseUrl : undefined)
      )
        return true;
    }
    return false;
  };
  const isFeed = (home: Home) => {
    const like = likeOf(home);
    let answer = groups.get(like);
    if (answer === undefined) {
      answer = like.length >= feed.members && like.filter(isFeedCard).length >= like.length * feed.share;
      groups.set(like, answer);
    }
    return answer && home.blocks > 1;
  };
  const feedOf = (start: Home): number => {
    const path: Home[] = [];
    let at: Home | undefined = start;
    while (at && !feeds.has(at) && !isFeed(at)) {
      path.push(at);
      at = at.parent;
    }
    const size = at ? (feeds.get(at) ?? likeOf(at).length) : 0;
    for (const home of path) feeds.set(home, size);
    return size;
  };
  const cardOf = (start: Home): Card => {
    let card = cards.get(start);
    if (!card) {
      card = none;
      let level = 0;
      for (let home: Home | undefined = start; home?.parent && level < 8; home = home.parent, level++) {
        const like = home.blocks > 1 ? likeOf(home) : [];
        if (like.length > 1) {
          card = { home, count: like.length, position: like.indexOf(home), level };
          break;
        }
      }
      cards.set(start, card);
    }
    return card;
  };
  return { cardOf, feedOf };
}

/**
 * True where a line's link leads to another page, not to a place on this one; with `site`, to one of that address's site: headings
 * above prose may lead elsewhere, as in an article about places, where a feed's or an advertisement's lead without prose. Hosts that
 * share their last two labels count as one site.
 */
function leadsAway({ runs }: Block, site?: string): boolean {
  const link = runs.find(({ linked }) => linked)?.node.parentElement?.closest('a');
  const href = link?.getAttribute('href');
  if (!href || /^(?:#|javascript:)/i.test(href)) return false;
  const siteOf = (address: string) => hostOf(address).split('.').slice(-2).join('.');
  return site === undefined || siteOf(toHttpAddress(href, site) ?? '') === siteOf(site);
}
