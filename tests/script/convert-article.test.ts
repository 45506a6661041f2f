import type { ElementContent } from 'hast';
import { describe, expect, it } from 'vitest';
import type { Article } from '@/utils/article/article';
import { readArticleBlocks, withArticleBlocks } from '@/utils/script/article-blocks';
import { convertArticle } from '@/utils/script/convert-article';

const text = (value: string): ElementContent => ({ type: 'text', value });
const element = (tagName: string, children: ElementContent[], properties = {}): ElementContent => ({
  type: 'element',
  tagName,
  properties,
  children,
});

const article: Article = {
  url: 'https://a.example/1',
  title: '网民热议',
  byline: '张三',
  lang: 'zh',
  script: 'Hans',
  leadImage: { src: 'https://a.example/1.jpg', alt: '上海街头' },
  removals: [],
  candidates: 1,
  content: {
    type: 'root',
    children: [
      element('p', [text('头'), element('b', [text('发')]), text('很长')]),
      element('p', [text('发财'), element('code', [text('发财')])]),
      element('p', [text('国'), element('br', []), text('国')]),
      element('p', [text('国の話')], { lang: 'ja' }),
      element('img', [], { src: 'https://a.example/2.jpg', alt: '汉字' }),
    ],
  },
};

describe('readArticleBlocks', () => {
  it('joins the texts of a paragraph and keeps lines, code, fields and languages apart', () => {
    expect(readArticleBlocks(article)).toEqual([
      { texts: ['网民热议'], lang: 'zh' },
      { texts: ['张三'], lang: 'zh' },
      { texts: ['上海街头'], lang: 'zh' },
      { texts: ['头', '发', '很长'], lang: 'zh' },
      { texts: ['发财'], lang: 'zh' },
      { texts: ['国'], lang: 'zh' },
      { texts: ['国'], lang: 'zh' },
      { texts: ['国の話'], lang: 'ja' },
      { texts: ['汉字'], lang: 'zh' },
    ]);
  });

  it('is written back by withArticleBlocks without changing the article', () => {
    const before = structuredClone(article);
    const marked = readArticleBlocks(article).map(({ texts }) => texts.map((value) => `[${value}]`));
    const written = withArticleBlocks(article, marked);
    expect(readArticleBlocks(written).map(({ texts }) => texts)).toEqual(marked);
    expect(article).toEqual(before);
  });
});

describe('convertArticle', () => {
  it('converts title, fields, descriptions and text, and names the script', () => {
    const converted = convertArticle(article, 'hant');
    expect(converted).toMatchObject({ title: '網民熱議', byline: '張三', script: 'Hant' });
    expect(converted.leadImage?.alt).toBe('上海街頭');
    expect(
      readArticleBlocks(converted)
        .slice(3)
        .flatMap(({ texts }) => texts),
    ).toEqual(['頭', '髮', '很長', '發財', '國', '國', '国の話', '漢字']);
  });

  it('answers the article itself in the original mode', () => {
    expect(convertArticle(article, 'original')).toBe(article);
  });
});
