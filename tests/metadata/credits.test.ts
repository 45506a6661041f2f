import { describe, expect, it } from 'vitest';
import { readCredits, splitNames } from '@/utils/metadata/credits';
import { readCreditLine, readDateline } from '@/utils/metadata/signature';
import { cutNames } from '@/utils/metadata/surnames';

describe('cutNames', () => {
  it.each([
    ['谭小飞王艳明闫鹃', [3, 3, 2]],
    ['王小明高峰山', [3, 3]],
    ['欧阳修文李四', [4, 2]],
  ])('%s', (run, lengths) => expect(cutNames(run)).toEqual(lengths));
  it.each(['一条大河边', '夜里的桥', '李'])('leaves %s', (run) => expect(cutNames(run)).toBeUndefined());
});

describe('readCreditLine', () => {
  it.each([
    ['江城日报记者 何一舟 丁小满', '何一舟、丁小满'],
    ['记者方　敏', '方敏'],
    ['文/圖記者何一舟、丁小滿實習生楊河', '何一舟、丁小滿、楊河'],
    ['本版文/记者李河河黎山翔王进雨', '李河河、黎山翔、王进雨'],
    ['【江城晚報╱記者李小人／即時報導】', '李小人'],
    ['◎ 記者林小荷/採訪報導', '林小荷'],
    ['江城醒報／林小荷', '林小荷'],
    ['林小荷／台北報導', '林小荷'],
    ['江城健康網╱river新聞中心林小荷 2012-01-12 10:50', '林小荷'],
    ['河上電台張荷報導', '張荷'],
    ['2012/1/17 蔡小梧 報導', '蔡小梧'],
    ['本报记者 王小明 北京报道', '王小明'],
    ['文 方小盈', '方小盈'],
    ['图/王小明 文/李四', '李四'],
    ['（通訊員 宋小勝 記者 黃水君）', '宋小勝、黃水君'],
  ])('%s is by %s', (line, names) => expect(readCreditLine(line)?.join('、')).toBe(names));

  it.each([
    '记者的一天',
    '记者手记',
    '記者從村裡了解到，橋今天修好了',
    '记者 走进大山',
    '綜合報導',
    '專題報導',
    '文化/教育',
    '摄影：记者王小明',
    '记者王小明摄',
    '编辑 王小明',
    '他说记者王小明昨天来过。',
    '作者 的话',
    '来源',
  ])('%s names nobody', (line) => expect(readCreditLine(line)).toBeUndefined());
});

describe('readDateline', () => {
  it.each([
    ['本报讯（记者 李四 通讯员 王五）河上的桥', '李四、王五'],
    ['（江城社記者王小明台北5日電）圖書館', '王小明'],
    ['（江城社記者王明台北5日專電）圖書館', '王明'],
    ['〔記者陳文月、林阿海／綜合報導〕夜市', '陳文月、林阿海'],
    ['江城网讯 实习生吴小丽、记者喻河亮报道：1月15日，', '吴小丽、喻河亮'],
    ['本报江城12月15日电 记者邓小阳 “桥', '邓小阳'],
    ['江城网1月17日讯（王小明） 桥', '王小明'],
    ['【河上报记者林小荷台北报导】周末', '林小荷'],
  ])('%s', (line, names) => expect(readDateline(line)?.join('、')).toBe(names));

  it.each([
    '记者王小明走进村子的时候，天还没亮，河上没有人。',
    '记者从市政府获悉，桥修好了。',
    '本报讯 记者昨日从市政府获悉，桥修好了。',
    '一位记者（当时还年轻）写下了这座桥。',
    '老人（王小明）坐在桥头。',
    '〔江城社〕橋今天修好了。',
    '本报讯 河上的桥今天修好了。',
  ])('%s names nobody', (line) => expect(readDateline(line)).toBeUndefined());
});

describe('names in a run', () => {
  it('asks for family names only where no label stands before them', () => {
    expect(splitNames('阿蘅', true)).toEqual(['阿蘅']);
    expect(splitNames('阿蘅')).toBeUndefined();
  });
  it('takes a place behind a report for no name', () =>
    expect(readCredits('记者 姚小峰 上海报道', true)).toEqual(['姚小峰']));
  it('takes foreign names with a middle dot', () =>
    expect(readCredits('记者 阿卜杜拉·买买提', true)).toEqual(['阿卜杜拉·买买提']));
});
