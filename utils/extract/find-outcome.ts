import type { Outcome } from '../article/outcome';
import type { Page } from '../capture/page';

/** Least visible characters for a page to hold anything to read. */
const least = 2;

/** Why a page without text has none, or undefined for a page with text. */
export function findOutcome(page: Page): Outcome | undefined {
  const { document, body } = page;
  if (document.querySelector('frameset')) return 'frameset';
  const visible = page.blocks.reduce((sum, block) => sum + (block.hidden ? 0 : block.length), 0);
  if (visible >= least) return undefined;
  if (body.querySelector('iframe, frame, object, embed')) return 'frame-only';
  return body.querySelector('img, picture, svg, canvas') ? 'image-only' : 'no-content';
}
