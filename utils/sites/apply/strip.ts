import type { Page } from '../../capture/page';
import type { ContentScene } from '../../noise/define';
import type { Claim, Ledger } from '../../noise/ledger';
import { findPartsIn } from '../../noise/parts-in';
import type { RuleInUse, SiteRule } from '../site-rule';
import { findElements } from './select';

const claim: Claim = { rule: 'site-rule', kind: 'outside', stage: 'page' };

/** Puts the address that images wait for where reading looks first. To be called on a captured page that nobody read yet. */
export function showLazyImages({ document }: Page, { lazyImage }: SiteRule): void {
  if (!lazyImage) return;
  for (const image of document.querySelectorAll('img'))
    image.setAttribute('data-original', image.getAttribute(lazyImage) ?? '');
}

/** Claims what a rule strips: whole lines, parts of lines, pictures. */
export function claimStripped(page: Page, ledger: Ledger, inUse: RuleInUse): void {
  const { rule, missed } = inUse;
  const elements = (rule.strip ?? []).flatMap((selector) => findElements(page.document, [selector], inUse));
  if (rule.strip && !elements.length) missed.push('strip');
  const all = new Set(elements.flatMap((element) => [element, ...element.querySelectorAll('img')]));
  for (const { block, parts = [] } of findPartsIn(page, page.blocks, elements)) {
    const length = parts.reduce((sum, [from, to]) => sum + to - from, 0);
    if (length === block.text.length) ledger.claim(block, claim);
    else ledger.claimParts(block, parts, claim);
  }
  for (const block of page.blocks) {
    const pictures = block.images.filter(({ element }) => all.has(element));
    for (const picture of pictures) picture.hidden = true;
    if (pictures.length && !block.line) ledger.claim(block, claim);
  }
}

/** Claims the lines of the content that hold one of a rule's phrases. */
export function claimPhrases({ blocks, phrasesOf }: ContentScene, ledger: Ledger, rule: SiteRule): void {
  for (const block of blocks) {
    const phrase = phrasesOf(block).find(({ id }) => rule.stripText?.includes(id));
    if (phrase) ledger.claim(block, { rule: phrase.id, kind: phrase.kind, stage: 'content' });
  }
}
