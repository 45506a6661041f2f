import type { Block } from '../../../capture/page';
import { hostOf } from '../../addresses';
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

const firstNames = (names: string) => names.replace(/\d+/g, '').trim().split(/\s+/).slice(0, 2).join('.');

/** Groups the children of each home by likeness, once. */
function likeReader() {
  const known = new Map<Home, Home[]>();
  /** By whole class attributes, which repeat all over a page. */
  const knownNames = new Map<string, string>();
  const likenessOf = ({ element }: Home): string => {
    const names = element.getAttribute('class') ?? '';
    let first = knownNames.get(names);
    if (first === undefined) {
      first = firstNames(names);
      knownNames.set(names, first);
    }
    return `${element.nodeName}.${first}`;
  };
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
 * What makes like elements a feed: each but a few holds a headline that leads to another page, and not much beside it. Sections with
 * prose whose headings lead to a site each are no feed, but an article about places or products. Lengths in characters.
 */
const feed = { headline: 8, text: 700, lines: 8, members: 3, share: 0.6 };

/**
 * Readers of the repetition around a home: the nearest element that has siblings of its kind and holds more than a line,
 * and the size of the feed it is part of, such as a list of other articles, each a linked headline with some lines; 0 where it is none.
 */
export function cardReaders(homes: Homes): { cardOf(home: Home): Card; feedOf(home: Home): number } {
  const likeOf = likeReader();
  const cards = new Map<Home, Card>();
  const feeds = new Map<Home, number>();
  const groups = new Map<Home[], boolean>();
  /** The host that a card's headline leads to, empty within the site's own; undefined where it is no card of a feed. */
  const hostOfCard = (home: Home): string | undefined => {
    if (home.length > feed.text || home.blocks > feed.lines) return undefined;
    for (let number = home.first; number <= home.last; number++) {
      const block = homes.blocks[number];
      if (!block || block.length < feed.headline || block.linkLength * 2 <= block.length) continue;
      const href = findHref(block);
      if (!/^(?:#|javascript:)/i.test(href)) return hostOf(href);
    }
    return undefined;
  };
  const areProse = (like: readonly Home[]) => like.filter(({ prose }) => prose > 0).length * 2 > like.length;
  const isFeed = (home: Home) => {
    if (home.blocks < 2) return false;
    const like = likeOf(home);
    if (like.length < feed.members) return false;
    let answer = groups.get(like);
    if (answer === undefined) {
      const hosts = like.map(hostOfCard).filter((host) => host !== undefined);
      answer =
        hosts.length >= like.length * feed.share &&
        !(areProse(like) && new Set(hosts).size * 2 > hosts.length);
      groups.set(like, answer);
    }
    return answer;
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

/** Where a line's first link leads to; `#` where it has none. */
function findHref({ runs }: Block): string {
  const link = runs.find(({ linked }) => linked)?.node.parentElement?.closest('a');
  return link?.getAttribute('href') || '#';
}
