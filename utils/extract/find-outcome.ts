import type { Outcome } from '../article/outcome';
import type { Page } from '../capture/page';
import { findImageAddress } from './images';

/** Least characters, links aside, for a page with pictures or frames to hold something to read. */
const least = 20;

/** Why a page has nothing to read, or undefined where it has: links alone are no text beside a picture or a frame. */
export function findOutcome(page: Page): Outcome | undefined {
  const { document, body, blocks } = page;
  if (document.querySelector('frameset')) return 'frameset';
  const visible = blocks.filter((block) => !block.hidden);
  if (visible.reduce((sum, block) => sum + block.length - block.linkLength, 0) >= least) return undefined;
  if (body.querySelector('iframe, frame, object, embed')) return 'frame-only';
  if (visible.some((block) => block.images.some(({ element }) => findImageAddress(element, page.baseUrl))))
    return 'image-only';
  return blocks.some((block) => block.runs.some((run) => run.node.data.trim())) ? undefined : 'no-content';
}
