import { type Block, blocksIn, type Page } from '../capture/page';
import type { ContentScene, NoiseRule } from './define';
import type { Ledger } from './ledger';
import { isProse } from './prose';
import { noiseRules } from './rules';

/** Largest share of a page's prose that a piece of furniture may hold; more means that the rule is wrong about it. */
const maxShare = 0.35;

/** Claims ads, side columns, bars and overlays before anything is scored. */
export function claimPageNoise(page: Page, ledger: Ledger): void {
  const prose = page.blocks.filter((block) => !block.hidden && isProse(block));
  const total = prose.reduce((sum, block) => sum + block.length, 0);
  const isFurniture = (blocks: readonly Block[]) =>
    blocks.filter(isProse).reduce((sum, block) => sum + block.length, 0) <= total * maxShare;
  for (const { rule, element } of findElements(page)) {
    const blocks = blocksIn(page, element);
    if (!isFurniture(blocks)) continue;
    for (const block of blocks) ledger.claim(block, { rule: rule.id, kind: rule.kind, stage: 'page' });
  }
}

function* findElements(page: Page): Generator<{ rule: NoiseRule; element: Element }> {
  for (const rule of noiseRules)
    if (rule.stage === 'page' && 'find' in rule)
      for (const element of rule.find({ page })) yield { rule, element };
  const named = noiseRules.filter((rule) => 'names' in rule);
  for (const element of page.body.querySelectorAll('[class], [id]')) {
    const names = `${element.id} ${element.getAttribute('class') ?? ''}`;
    const rule = named.find(
      (candidate) => candidate.names.test(names) && (candidate.isNoise?.(element) ?? true),
    );
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
