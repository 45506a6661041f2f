import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type axe from 'axe-core';
import type { Surface } from '../harness/types.ts';

const source = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/**
 * Violations that axe-core finds on a surface, one line each: the rule and the elements. `inside` limits the search to
 * what matches, open shadow roots included, where the rest of the page is not ours.
 */
export async function findViolations(surface: Surface, inside?: string): Promise<string[]> {
  await surface.runScript(source);
  return surface.evaluate(async (selector) => {
    // Colours are measured once nothing moves any more.
    const animations = document
      .getAnimations()
      .filter(({ effect }) => effect?.getComputedTiming().iterations === 1);
    await Promise.race([
      Promise.allSettled(animations.map(({ finished }) => finished)),
      new Promise((done) => setTimeout(done, 2000)),
    ]);
    const { axe: checker } = globalThis as unknown as { axe: typeof axe };
    const { violations } = await checker.run(selector ? { include: [[selector]] } : document);
    return violations.map(({ id, nodes }) =>
      [
        id,
        ...nodes.slice(0, 4).map(({ html, failureSummary }) => `${html.slice(0, 160)} ${failureSummary}`),
      ].join('\n  '),
    );
  }, inside ?? null);
}
