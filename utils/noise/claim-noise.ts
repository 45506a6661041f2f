import { type Block, blocksIn, type Page } from '../capture/page';
import { countHan } from '../text/characters';
import type { ContentScene, NoiseRule } from './define';
import type { Ledger } from './ledger';
import { isProse } from './prose';
import { noiseRules } from './rules';

/** Largest share of a page's text outside links that a piece of furniture may hold; more means that the rule is wrong about it. */
const maxShare = 0.35;
/** Prose beside the comments, a Han character counted three times, from which on they may be longer than the article. */
const leastArticle = 300;

/**
 * Claims ads, side columns, bars and overlays before anything is scored. A family that would take more than a share of
 * the page's text is wrong about this page, and claims nothing: on a thread, `comment` is what everything is called.
 */
export function claimPageNoise(page: Page, ledger: Ledger): void {
  const lengthOf = (blocks: Iterable<Block>) =>
    [...blocks].reduce((sum, block) => sum + (block.hidden ? 0 : block.length - block.linkLength), 0);
  const total = lengthOf(page.blocks);
  const families = new Map<NoiseRule, Set<Block>>();
  for (const { rule, element } of findElements(page)) {
    const family = families.get(rule) ?? new Set();
    families.set(rule, family);
    for (const block of blocksIn(page, element)) family.add(block);
  }
  for (const [rule, blocks] of families) {
    if (lengthOf(blocks) > total * maxShare && !(rule.kind === 'comments' && isBesideArticle(page, blocks)))
      continue;
    for (const block of blocks) ledger.claim(block, { rule: rule.id, kind: rule.kind, stage: 'page' });
  }
}

/** Whether there is an article that such blocks can be comments on. A thread has no text but theirs. */
function isBesideArticle(page: Page, blocks: ReadonlySet<Block>): boolean {
  let prose = 0;
  for (const block of page.blocks)
    if (!block.hidden && !blocks.has(block) && isProse(block))
      prose += block.length + 2 * countHan(block.line);
  return prose >= leastArticle;
}

function* findElements(page: Page): Generator<{ rule: NoiseRule; element: Element }> {
  for (const rule of noiseRules)
    if (rule.stage === 'page' && 'find' in rule)
      for (const element of rule.find({ page })) yield { rule, element };
  const named = noiseRules.filter((rule) => 'names' in rule);
  // Names repeat all over a page: each is looked at once.
  const matching = new Map<string, typeof named>();
  // Only elements that start blocks: inside a line such a name is a matter of style, highlighted code calls its comments `comment`.
  for (const element of page.ranges.keys()) {
    const { id } = element;
    const classes = element.getAttribute('class') ?? '';
    const names = id ? `${id} ${classes}` : classes;
    if (!names || element === page.body) continue;
    let candidates = matching.get(names);
    if (!candidates) {
      candidates = named.filter((rule) => rule.names.test(names));
      matching.set(names, candidates);
    }
    const rule = candidates.find((candidate) => candidate.isNoise?.(element) ?? true);
    if (rule) yield { rule, element };
  }
}

/** Claims noise inside the chosen content: parts of blocks, then whole blocks. */
export function claimContentNoise(scene: ContentScene, ledger: Ledger): void {
  for (const rule of noiseRules) {
    if (rule.stage !== 'content') continue;
    const blocks = scene.blocks.filter((block) => !ledger.claimOf(block));
    for (const find of rule.find({ ...scene, blocks })) {
      const claim = { rule: find.rule ?? rule.id, kind: find.kind ?? rule.kind, stage: 'content' as const };
      if (find.parts && !coversAll(find.block, find.parts)) ledger.claimParts(find.block, find.parts, claim);
      else ledger.claim(find.block, claim);
    }
  }
}

/** Whether nothing but white space is left of a block without these parts. */
function coversAll(block: Block, parts: readonly [number, number][]): boolean {
  if (block.images.length) return false;
  let rest = '';
  let at = 0;
  for (const [from, to] of [...parts].sort((a, b) => a[0] - b[0])) {
    rest += block.text.slice(at, from);
    at = Math.max(at, to);
  }
  return (rest + block.text.slice(at)).trim() === '';
}
