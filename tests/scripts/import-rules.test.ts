import { describe, expect, it } from 'vitest';
import { fromFtr } from '@/scripts/sites/from-ftr';
import { toCss } from '@/scripts/sites/xpath-to-css';

describe('XPath as CSS', () => {
  it.each([
    ['//article', 'article'],
    ['//div[@id="text"]', 'div#text'],
    ["//div[@class='two words']//p", 'div[class="two words"] p'],
    ["//ul/li[contains(@class,'next')]/a", 'ul > li[class*="next"] > a'],
    ["//*[contains(concat(' ',normalize-space(@class),' '),' ad ')]", '.ad'],
    ["//a[starts-with(@href, '/') and not(@rel)]", 'a[href^="/"]:not([rel])'],
    ['//p[@id="a" or @class="b"]', 'p:is(#a, [class="b"])'],
    ['//h1 | //h2', 'h1, h2'],
    ['//article[1]', 'article:first-of-type'],
    ["//meta[@Name='author']/@content", 'meta[name="author"]@content'],
    ['/html/body/div', 'html > body > div'],
    ["//a[@title='a]b/c | d']", 'a[title="a]b/c | d"]'],
  ])('%s', (xpath, css) => expect(toCss(xpath)).toBe(css));

  it.each([
    "substring-before(//title, '-')",
    "//p[contains(text(), 'more')]",
    '//div[2]',
    '//p[@class="a"][1]',
    '(//article)[1]',
    '//h2/following-sibling::p',
    '//p/text()',
    '//a/@href | //b/@href',
  ])('has no words for %s', (xpath) => expect(toCss(xpath)).toBeUndefined());
});

describe('a site config', () => {
  it('becomes a rule', () => {
    const config = [
      '# comment: //h1',
      'title: //h1[@class="t"]',
      "author: (//span[@Class='who'])[1]",
      "date: substring-after(//p[@class='when'], 'on ')",
      'body://div[@id="a"]',
      'body: //div[@id="b"]',
      'strip_id_or_class: ad-box',
      'strip_image_src: "spacer"',
      'next_page_link: //a[.="下一頁"]',
      'single_page_link: //a[@class="whole"]/@href',
      'http_header(user-agent): none',
      'tidy: no',
      'test_url: https://town.example/1',
    ].join('\r\n');
    expect(fromFtr('.town.example.txt', config)).toEqual({
      id: 'town.example',
      hosts: ['*.town.example'],
      from: 'fivefilters',
      title: ['h1[class="t"]'],
      byline: ['span[class="who"]'],
      date: ["(substring-after(//p[@class='when'], 'on '))"],
      content: ['div#a', 'div#b'],
      strip: ['.ad-box, #ad-box', 'img[src*="spacer"]'],
      nextPage: ['//a[.="下一頁"]'],
      singlePage: ['a[class="whole"]@href'],
    });
  });
});
