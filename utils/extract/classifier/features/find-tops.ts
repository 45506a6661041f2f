import { type Home, type Homes, isInside } from './homes';

/** Readability's word lists for the weight of an element's name, cut to the words that matter on measured pages, plus pinyin. */
const positive =
  /article|body|content|entry|hentry|h-entry|main|page|pagination|post|text|blog|story|zhengwen|neirong/i;
const negative =
  /-ad-|hidden|^hid$| hid$| hid |^hid |banner|combx|comment|com-|contact|footer|gdpr|masthead|media|meta|outbrain|promo|related|scroll|share|shoutbox|sidebar|skyscraper|sponsor|shopping|tags|widget/i;

/** Points for what an element is, as Readability gives them. */
const tagPoints: Record<string, number> = {
  DIV: 5,
  PRE: 3,
  TD: 3,
  BLOCKQUOTE: 3,
  ADDRESS: -3,
  OL: -3,
  UL: -3,
  DL: -3,
  DD: -3,
  DT: -3,
  LI: -3,
  FORM: -3,
  TH: -5,
};

/** Elements whose lines give no points: lists are lists, however long their lines. */
const notText = /^(?:LI|DT|DD|BUTTON|LABEL|FIGCAPTION|SUMMARY|H1)$/;

/** How many of the best candidates are compared, the share of the best score they need, and how many must share an ancestor. */
const rivals = { count: 5, share: 0.75, together: 3 };

/**
 * The containers that Readability's scoring would choose: each line of text gives points to the elements around it, fewer
 * the further out, lessened by the share of links; then the ancestor that the best ones share, and its siblings that score
 * too. Works on blocks, so that lines separated by `<br>` count as the paragraphs they are.
 *
 * @param weightOf how much a block says, in Latin characters
 * @param isUsable whether a block may count
 */
export function findTops(
  homes: Homes,
  weightOf: (index: number) => number,
  isUsable: (index: number) => boolean,
): Home[] {
  const scored = scoreHomes(homes, weightOf, isUsable);
  const best = scored.sort((a, b) => b.score - a.score).slice(0, rivals.count);
  const first = best[0];
  if (!first) return [homes.body];
  return withSiblings(widen(toShared(first, best)), homes, weightOf);
}

function scoreHomes(
  homes: Homes,
  weightOf: (index: number) => number,
  isUsable: (index: number) => boolean,
): Home[] {
  const scored: Home[] = [];
  for (const home of homes.of) for (let at: Home | undefined = home; at?.score; at = at.parent) at.score = 0;
  homes.blocks.forEach((block, index) => {
    const weight = weightOf(index);
    if (weight < 25 || notText.test(block.element.nodeName) || !isUsable(index)) return;
    const points = 1 + (block.line.match(/[,，、،;；]/g)?.length ?? 0) + Math.min(3, weight / 100);
    let level = 0;
    for (let home = homes.of[index]; home && level < 6; home = home.parent, level++) {
      if (!home.score) {
        home.score = pointsOf(home.element);
        scored.push(home);
      }
      if (level) home.score += points / (level === 1 ? 1 : level === 2 ? 2 : (level - 1) * 3);
      else if (home.blocks > 1) home.score += points;
    }
  });
  for (const home of scored) home.score *= 1 - home.linkLength / (home.length || 1);
  return scored;
}

/** The innermost ancestor that enough good candidates share, where the text is spread over several boxes. */
function toShared(first: Home, best: readonly Home[]): Home {
  const others = best.filter((home) => home !== first && home.score >= first.score * rivals.share);
  if (others.length < rivals.together) return first;
  for (let home = first.parent; home?.parent; home = home.parent) {
    const outer = home;
    if (others.filter((other) => other !== outer && isInside(other, outer)).length >= rivals.together)
      return outer;
  }
  return first;
}

function withSiblings(top: Home, homes: Homes, weightOf: (index: number) => number): Home[] {
  const siblings = top.parent?.children;
  if (!siblings || top === homes.body) return [top];
  const least = Math.max(10, top.score * 0.2);
  const name = top.element.getAttribute('class') ?? '';
  return siblings.filter((home) => {
    if (home === top) return true;
    const bonus = name && home.element.getAttribute('class') === name ? top.score * 0.2 : 0;
    if (home.score && home.score + bonus >= least) return true;
    if (home.element.nodeName !== 'P' || home.first !== home.last) return false;
    const density = home.linkLength / (home.length || 1);
    const weight = weightOf(home.first);
    if (weight > 80) return density < 0.25;
    return density === 0 && /[。！？.!?](?:\s|$)/.test(homes.blocks[home.first]?.line ?? '');
  });
}

function pointsOf(element: Element): number {
  let points = tagPoints[element.nodeName] ?? (/^H\d$/.test(element.nodeName) ? -5 : 0);
  for (const name of [element.getAttribute('class') ?? '', element.id]) {
    if (!name) continue;
    if (negative.test(name)) points -= 25;
    if (positive.test(name)) points += 25;
  }
  return points || 0.01;
}

/** Climbs while the score rises, as Readability does, and out of elements that are their parent's only content. */
function widen(top: Home): Home {
  let at = top;
  let last = top.score;
  const floor = last / 3;
  for (let parent = at.parent; parent?.parent && parent.score >= floor; parent = parent.parent) {
    if (parent.score > last) {
      at = parent;
      break;
    }
    last = parent.score;
  }
  while (at.parent?.parent && at.parent.blocks === at.blocks) at = at.parent;
  return at;
}
