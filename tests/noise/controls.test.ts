import { expect, test } from 'vitest';
import { parsePage } from '@/scripts/clean/parse';
import { toPlainBody } from '@/utils/export/blocks';
import { readPage } from '@/utils/extract/read-page';

const paragraph =
  '去年秋天，镇上的老人们开始在河边种树。他们说，这里以前是一片荒地，现在要把它变成一个花园。';

test('a class of the page about buttons makes no control of its text', () => {
  const html = `<html class="no-button-shadow"><body class="has-big-buttons"><div>${`<p>${paragraph}</p>`.repeat(4)}
    <p>${paragraph}<button>复制</button></p></div></body></html>`;
  const reading = readPage(parsePage(html, 'https://page.example/'));
  expect(reading.ok && toPlainBody(reading.article.content)).toBe(Array(5).fill(paragraph).join('\n'));
});
