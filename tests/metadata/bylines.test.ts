import { describe, expect, it } from 'vitest';
import { readAddressDate } from '@/utils/metadata/address-date';
import { chooseByline } from '@/utils/metadata/choose-byline';
import { toNames } from '@/utils/metadata/names';
import { isChineseName } from '@/utils/metadata/surnames';

describe('toNames', () => {
  it.each([
    ['【聯合報╱記者林小荷／台北報導】', '林小荷'],
    ['实习记者 何一舟', '何一舟'],
    ['半月谈记者 丁小满', '丁小满'],
    ['作者：王小明 分享到：微信', '王小明'],
    ['王小明 稿源：河上日报', '王小明'],
    ['沙順喜(興化市人大常委會黨組書記、主任)', '沙順喜(興化市人大常委會黨組書記、主任)'],
    ['Opinion by Ada Quill', 'Ada Quill'],
    ['By Ada Quill, CNN', 'Ada Quill'],
    ['By ADA QUILL, AP National Writer', 'ADA QUILL'],
    ['By Ada Quill March 4, 2019', 'Ada Quill'],
    ['Posted by ada_q » Tue', 'ada_q'],
    ['Ada Quill and Tom Ferris', 'Ada Quill and Tom Ferris'],
  ])('%s names %s', (text, names) => expect(toNames(text)).toBe(names));

  it.each([
    'size="20"',
    '1392',
    'www.hearth.example',
    'humans.txt',
    'page.head.extra.author',
    'admin',
    '打印',
    '我来说两句',
    '3 min read',
    'Sign in or join us',
    'AQ',
    '',
  ])('takes no name from %s', (text) => expect(toNames(text)).toBeUndefined());
});

describe('isChineseName', () => {
  it.each(['王小明', '欧阳修文', '胡平', '林小荷'])('%s is one', (name) =>
    expect(isChineseName(name)).toBe(true),
  );
  it.each(['时间', '方法', '高度', '报道', '金融', '北京', '任何'])('%s is none', (word) =>
    expect(isChineseName(word)).toBe(false),
  );
});

describe('chooseByline', () => {
  const page = { isChinese: true, host: 'www.jiangcheng.example', title: '桥', head: '桥\n阿蘅 原创' };

  it.each([
    [{ meta: 'jiangcheng' }, undefined],
    [{ meta: '江城新闻网' }, undefined],
    [{ meta: '江城日报', signature: '王小明' }, '王小明'],
    [{ meta: '阿蘅', element: '柴米记' }, '阿蘅'],
    [{ jsonLd: '丁小满', element: '李四' }, '丁小满'],
    [{ lifted: '江城日报' }, undefined],
  ])('on a Chinese page: %o', (candidates, byline) => {
    expect(chooseByline(candidates, { ...page, source: '江城日报' })).toBe(byline);
  });

  it('takes the site for the author only where nobody else is named', () => {
    const english = { ...page, isChinese: false, siteName: 'Slow Kettle' };
    expect(chooseByline({ meta: 'Slow Kettle', nearby: 'Ada Quill' }, english)).toBe('Ada Quill');
    expect(chooseByline({ meta: 'Slow Kettle' }, english)).toBe('Slow Kettle');
  });

  it('holds as many names as 40 characters do', () => {
    const names = 'Ada Quill, Tom Ferris, Nora Fielding, Greta Lindmoos';
    expect(chooseByline({ meta: names }, { ...page, isChinese: false })).toBe(
      'Ada Quill, Tom Ferris, Nora Fielding',
    );
  });
});

describe('readAddressDate', () => {
  it.each([
    ['https://a.example/2012/0117/3.html', '2012-01-17'],
    ['https://a.example/2012-01/17/c_3.htm', '2012-01-17'],
    ['https://a.example/n/t20120117_123.html', '2012-01-17'],
    ['https://a.example/2012/01/17/bridge', '2012-01-17'],
  ])('%s is of %s', (address, day) => expect(readAddressDate(address)).toBe(day));

  it.each([
    'https://a.example/p/201299991',
    'https://a.example/2012/best',
    'no address',
    'https://a.example/120120117',
  ])('%s has none', (address) => expect(readAddressDate(address)).toBeUndefined());
});
