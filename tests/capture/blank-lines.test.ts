import { describe, expect, it } from 'vitest';
import { parsePage } from '@/scripts/clean/parse';
import { capturePage } from '@/utils/capture/capture';

const linesOf = (body: string) => {
  const page = capturePage(
    parsePage(`<!doctype html><html><body>${body}</body></html>`, 'https://x.example/'),
  );
  return { lines: page.blocks.map(({ line }) => line), text: page.text };
};

describe('a text with blank lines', () => {
  it('is paragraphs, and all of it stays where it was', () => {
    const { lines, text } = linesOf(
      '<div>第一段。\n第二行。\n\n第二段。\n \n<b>第三段</b>还在这里。\n\n尾。</div>',
    );
    expect(lines).toEqual(['第一段。第二行。', '第二段。第三段还在这里。', '尾。']);
    expect(text).toBe('第一段。\n第二行。\n\n第二段。\n \n第三段还在这里。\n\n尾。');
  });

  it('is one line where the blank lines stand around its markup only', () =>
    expect(linesOf('<div>\n\n  See\n\n  <a href="/a">this page</a>\n\n  for more.\n\n</div>').lines).toEqual([
      'See this page for more.',
    ]));

  it('is left alone in preformatted text', () => expect(linesOf('<pre>a\n\nb</pre>').lines).toHaveLength(1));
});
