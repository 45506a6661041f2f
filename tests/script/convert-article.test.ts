import type { ElementContent } from 'hast';
import { describe, expect, it } from 'vitest';
import type { Article } from '../../utils/article/article';
import { readArticleBlocks, withArticleBlocks } from '../../utils/script/article-blocks';
import { convertArticleBy } from '../../utils/script/article-in-mode';
import { convertArticle } from '../../utils/script/convert-article';
import { convertBlocks } from '../../utils/script/convert-blocks';
import type { ScriptMode } from '../../utils/script/mode';
import { engine } from '../helpers/script-engine';

const text = (value: string): ElementContent => ({ type: 'text', value, data: { offset: 7 } });
const tag = (
  tagName: string,
  children: (ElementContent | string)[],
  properties: Record<string, string> = {},
): ElementContent => ({
  type: 'element',
  tagName,
  properties,
  children: children.map((child) => (typeof child === 'string' ? text(child) : child)),
});

function toArticle(content: ElementContent[], more: Partial<Article> = {}): Article {
  return {
    url: 'https://a.example/%E5%8F%91',
    title: '头发的发展',
    byline: '范先生',
    excerpt: '软件',
    lang: 'zh',
    script: 'Hans',
    leadImage: { src: 'https://a.example/头.jpg', alt: '头像' },
    content: { type: 'root', children: content },
    removals: [],
    candidates: 1,
    ...more,
  };
}

const convert = (article: Article, mode: ScriptMode) =>
  convertArticleBy(article, mode, async (blocks) => convertBlocks(blocks, mode, { engine }));
const contentOf = (article: Article) => JSON.stringify(article.content);
const textsOf = (article: Article) =>
  [...contentOf(article).matchAll(/"value":"([^"]*)"/g)].map((match) => match[1]);

describe('readArticleBlocks', () => {
  it('is written back by withArticleBlocks without changing the article', () => {
    const article = toArticle([tag('p', ['头', tag('b', ['发'])]), tag('p', ['国', tag('br', []), '国'])]);
    const before = structuredClone(article);
    const marked = readArticleBlocks(article).map(({ texts }) => ({
      texts: texts.map((value) => `[${value}]`),
    }));
    expect(textsOf(withArticleBlocks(article, marked))).toEqual(['[头]', '[发]', '[国]', '[国]']);
    expect(withArticleBlocks(article, [])).toEqual(before);
    expect(article).toEqual(before);
  });
});

describe('convertArticle', () => {
  it('is the same with the dictionaries at hand', async () => {
    const article = toArticle([tag('p', ['这些头', tag('b', ['发']), '很长'])]);
    expect(convertArticle(article, 'hk', { engine })).toEqual(await convert(article, 'hk'));
  });

  it('converts fields, pictures and text, and names the target', async () => {
    const article = toArticle([
      tag('p', ['这些头', tag('b', ['发']), '很长']),
      tag('figure', [tag('img', [], { src: '头.png', alt: '头图' }), tag('figcaption', ['发图'])]),
    ]);
    const before = structuredClone(article);
    const shown = await convert(article, 'tw');
    expect(shown).toMatchObject({
      title: '頭髮的發展',
      excerpt: '軟件',
      lang: 'zh-Hant-TW',
      script: 'Hant',
      url: article.url,
      leadImage: { src: 'https://a.example/头.jpg', alt: '頭像' },
    });
    expect(textsOf(shown)).toEqual(['這些頭', '髮', '很長', '發圖']);
    expect(contentOf(shown)).toContain('"src":"头.png","alt":"頭圖"');
    expect(contentOf(shown)).toContain('"offset":7');
    expect(article).toEqual(before);
  });

  it('leaves code, keys and formulas alone, and joins no words over them', async () => {
    const article = toArticle([
      tag('pre', [tag('code', ['头发'])]),
      tag('p', ['头', tag('kbd', ['软']), '发', tag('br', []), '里', tag('img', [], { src: 'a' }), '面']),
    ]);
    expect(textsOf(await convert(article, 'tw'))).toEqual(['头发', '頭', '软', '發', '裡', '面']);
  });

  it('joins the characters under a reading, and not the words of two blocks', async () => {
    const ruby = tag('ruby', ['头', tag('rt', ['tóu']), '发', tag('rt', ['fà'])]);
    const article = toArticle([tag('p', ['这', ruby]), tag('div', ['头', tag('p', ['发'])])]);
    expect(textsOf(await convert(article, 'tw'))).toEqual(['這', '頭', 'tóu', '髮', 'fà', '頭', '發']);
  });

  it('leaves what declares Japanese, and retags what declares Chinese', async () => {
    const article = toArticle([
      tag('p', ['这是', tag('span', ['東京国会'], { lang: 'ja' }), '的说明'], { lang: 'zh-CN' }),
    ]);
    const shown = await convert(article, 'tw');
    expect(textsOf(shown)).toEqual(['這是', '東京国会', '的說明']);
    expect(contentOf(shown)).toContain('"lang":"zh-Hant-TW"');
    expect(contentOf(shown)).toContain('"lang":"ja"');
  });

  it('changes no article without Chinese, and none in original', async () => {
    const japanese = toArticle([tag('p', ['東京の学校'])], {
      title: '学校',
      byline: undefined,
      excerpt: undefined,
      leadImage: undefined,
      lang: 'ja',
      script: 'none',
    });
    expect(await convert(japanese, 'tw')).toEqual(japanese);
    const article = toArticle([tag('p', ['这'])]);
    expect(await convert(article, 'original')).toBe(article);
  });

  it('gives the blocks in order and without empty ones', () => {
    const article = toArticle([tag('ul', [' ', tag('li', ['一', tag('a', ['二'])]), ' '])], {
      lang: undefined,
    });
    expect(readArticleBlocks(article)).toEqual([
      { texts: ['头发的发展'] },
      { texts: ['范先生'] },
      { texts: ['软件'] },
      { texts: ['头像'] },
      { texts: ['一', '二'] },
    ]);
  });

  it('passes a failure on', async () => {
    await expect(
      convertArticleBy(toArticle([]), 'tw', () => Promise.reject(new Error('gone'))),
    ).rejects.toThrow('gone');
  });
});
