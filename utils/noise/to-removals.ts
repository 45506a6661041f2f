import type { Element as HastElement } from 'hast';
import type { Removal } from '../article/article';
import { toElement } from '../article/hast';
import { sanitizeContent } from '../article/sanitize';
import type { Block, Page, Run } from '../capture/page';
import { toHttpAddress } from '../extract/addresses';
import { findImageAddress } from '../extract/images';
import { collapseSpace } from '../text/characters';
import type { Claim, Ledger, Span } from './ledger';

/** The ledger as data: one removal a block, or a claim on parts of one, in document order. */
export function toRemovals(page: Page, ledger: Ledger): Removal[] {
  const found: { claim: Claim; spans: Span[]; content: HastElement; start: number }[] = [];
  for (const block of page.blocks) {
    const claim = ledger.claimOf(block);
    const parts = ledger.partsOf(block);
    if (!claim && !parts.length && !block.runs.some((run) => run.hidden)) continue;
    const partSpans = parts.flatMap((part) => part.spans);
    for (const part of parts)
      found.push({
        claim: part.claim,
        spans: part.spans,
        content: toNodes(page, block, part.spans),
        start: startOf(part.spans, block),
      });
    const isText = ([from, to]: Span) => /\S/.test(page.text.slice(from, to));
    const hidden = claim
      ? []
      : block.runs.flatMap((run) => {
          const span = toSpan(run);
          return run.hidden && isText(span) ? [span] : [];
        });
    if (hidden.length)
      found.push({
        claim: { rule: 'hidden', kind: 'hidden', stage: 'hidden' },
        spans: hidden,
        content: toNodes(page, block, hidden),
        start: startOf(hidden, block),
      });
    if (!claim) continue;
    const whole = block.runs.map(toSpan);
    const spans = (partSpans.length ? whole.flatMap((span) => subtract(span, partSpans)) : whole).filter(
      isText,
    );
    found.push({
      claim,
      spans,
      content: toNodes(page, block, spans, true),
      start: startOf(spans, block),
    });
  }
  // Parts of a line are found rule by rule, not in its order.
  found.sort((a, b) => a.start - b.start);
  return found
    .map(
      ({ claim, spans, content }, index): Removal => ({
        id: index,
        ...claim,
        text: spans.map(([from, to]) => page.text.slice(from, to)).join(''),
        spans,
        content: [content],
      }),
    )
    .filter(
      (removal) =>
        removal.text.trim() !== '' ||
        removal.content.some((node) => node.type === 'element' && node.children.length > 0),
    );
}

const startOf = (spans: readonly Span[], block: Block) => spans[0]?.[0] ?? block.start;

const toSpan = (run: Run): Span => [run.start, run.end];

function subtract(span: Span, cuts: readonly Span[]): Span[] {
  let left: Span[] = [span];
  for (const [from, to] of cuts)
    left = left.flatMap((part): Span[] => {
      if (to <= part[0] || from >= part[1]) return [part];
      return [[part[0], from] as Span, [to, part[1]] as Span].filter(([a, b]) => a < b);
    });
  return left;
}

/** An image as the door lets it through; texts, paragraphs and links to http addresses are made here and need no door. */
function toSafe(element: HastElement): HastElement | undefined {
  const [node] = sanitizeContent({ type: 'root', children: [element] }).children;
  return node?.type === 'element' ? node : undefined;
}

/** A paragraph of the texts, links and images of some spans of a block. */
function toNodes(page: Page, block: Block, spans: readonly Span[], withImages = false): HastElement {
  const paragraph = toElement('p');
  const images = withImages ? [...block.images] : [];
  const putImages = (until: number) => {
    while (images[0] && images[0].start <= until) {
      const image = images.shift();
      const src = image && findImageAddress(image.element, page.baseUrl);
      if (!image || !src) continue;
      const node = toSafe(toElement('img', { src, alt: image.element.getAttribute('alt') ?? '' }));
      if (!node) continue;
      node.data = { offset: image.start };
      paragraph.children.push(node);
    }
  };
  let at = 0;
  for (const [from, to] of spans) {
    // Spans mostly come in order: the search goes on where it ended.
    if (from < (block.runs[at]?.start ?? 0)) at = 0;
    while (from >= (block.runs[at]?.end ?? Number.POSITIVE_INFINITY)) at++;
    const run = block.runs[at];
    putImages(from);
    const text = {
      type: 'text' as const,
      value: collapseSpace(page.text.slice(from, to)),
      data: { offset: from },
    };
    const href = run?.linked
      ? toHttpAddress(run.node.parentElement?.closest('a')?.getAttribute('href'), page.baseUrl)
      : undefined;
    paragraph.children.push(href ? toElement('a', { href }, [text]) : text);
  }
  putImages(Number.POSITIVE_INFINITY);
  return paragraph;
}
