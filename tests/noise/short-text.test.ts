import { describe, expect, it } from 'vitest';
import { parsePage } from '@/scripts/clean/parse';
import { toPlainBody } from '@/utils/export/blocks';
import { readPage } from '@/utils/extract/read-page';

const url = 'https://story.example/a/1.html';
const lines = [
  '雨下到三更，渡口的门被人敲响了。',
  '掌柜提着灯去开门，门外没有人。',
  '灯油洒在门槛上，他站了很久。',
];

function read(before: string, after: string): string[] {
  const text = lines.map((line) => `<p>${line}</p>`).join('');
  const html = `<!doctype html><html lang="zh"><head><title>渡口</title></head><body><div class="content"><h1>渡口</h1>${before}${text}${after}</div></body></html>`;
  const reading = readPage(parsePage(html, url), { url });
  if (!reading.ok) throw new Error(reading.outcome);
  return toPlainBody(reading.article.content).split('\n').filter(Boolean);
}

/** Where no paragraph is long enough to be prose, the sentences say where the text begins and ends. */
describe('a text of short paragraphs', () => {
  it('loses what stands behind its last sentence', () =>
    expect(
      read('', '<p>章节错误,点此举报(免注册)</p><p>声明：本文内容由网友发布，如有侵权请联系删除。</p>'),
    ).toEqual(lines));

  it('keeps a sentence among the others that is worded like noise', () => {
    const found = read('', '<p>章节写错了，他划掉，重新写过。</p><p>天亮的时候，雨停了。</p>');
    expect(found).toEqual([...lines, '章节写错了，他划掉，重新写过。', '天亮的时候，雨停了。']);
  });
});
