import { describe, expect, it } from 'vitest';
import { textOf, walk } from '@/utils/article/hast';
import { putBack } from '@/utils/article/put-back';
import { capturePage } from '@/utils/capture/capture';
import { readCaptured } from '@/utils/extract/read-page';
import { readPageFixtures, squeezed } from './helpers/pages';

const fixtures = [...readPageFixtures('pages'), ...readPageFixtures('pages-bad')].filter(
  ({ expected }) => !expected.outcome,
);

// Nothing of a page is lost silently: each character is kept, lifted or listed, exactly once, at its place.
describe.each(fixtures)('the ledger of $name', ({ expected, parse }) => {
  const page = capturePage(parse(), { url: expected.url });
  const reading = readCaptured(page);
  if (!reading.ok) throw new Error(reading.outcome);
  const { article, content } = reading;

  it('holds each character of the captured text once, in order', () => {
    const pieces: { start: number; text: string }[] = [];
    walk(article.content, (node) => {
      if (node.type === 'text' && node.data?.offset !== undefined)
        pieces.push({ start: node.data.offset, text: node.value });
    });
    for (const removal of article.removals)
      for (const [start, end] of removal.spans) pieces.push({ start, text: page.text.slice(start, end) });
    pieces.sort((a, b) => a.start - b.start);
    expect(squeezed(pieces.map(({ text }) => text).join(''))).toBe(squeezed(page.text));
  });

  it('gives the captured text when everything is put back', () => {
    const all = putBack(
      article,
      article.removals.map(({ id }) => id),
    );
    expect(squeezed(textOf(all))).toBe(squeezed(page.text));
  });

  it('names a rule for each removal, one block each, and none inside the chosen part is outside', () => {
    for (const removal of article.removals) {
      expect(removal.rule).not.toBe('');
      expect(squeezed(removal.text)).toBe(
        squeezed(removal.spans.map(([from, to]) => page.text.slice(from, to)).join('')),
      );
      const [start = 0] = removal.spans[0] ?? [];
      const block = page.blocks.find((candidate) => candidate.start <= start && start < candidate.end);
      for (const [from, to] of removal.spans)
        expect(block && from >= block.start && to <= block.end).toBe(true);
      if (removal.rule === 'outside') expect(block !== undefined && content.inside.has(block)).toBe(false);
    }
  });
});
