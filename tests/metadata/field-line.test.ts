import { describe, expect, it } from 'vitest';
import { findAgencyTail } from '@/utils/metadata/agency-tail';
import { readFieldLine } from '@/utils/metadata/field-line';
import { readDateline } from '@/utils/metadata/signature';

const fields = (line: string) =>
  Object.fromEntries((readFieldLine(line) ?? []).map(({ field, value }) => [field, value]));

describe('readFieldLine', () => {
  it.each([
    ['作者:沙順喜(興化市人大常委會黨組書記、主任)', { byline: '沙順喜(興化市人大常委會黨組書記、主任)' }],
    ['來源: 新華日報', { source: '新華日報' }],
    ['生活 更新时间:2024-07-21 21:21:00', { modifiedTime: '2024-07-21T21:21:00' }],
    ['2012年01月12日 15:52　来源：法制晚报', { source: '法制晚报', publishedTime: '2012-01-12T15:52:00' }],
    ['(责任编辑：李四)', { editor: '李四' }],
    ['责任编辑：何青禾_NBJ9842', { editor: '何青禾' }],
    [
      '作者：王小明 来源：新华网 发布时间：2024-05-01 10:00',
      { byline: '王小明', source: '新华网', publishedTime: '2024-05-01T10:00:00' },
    ],
    ['記者王小明／台北報導', { byline: '王小明' }],
    ['〔記者王小明、李大同／綜合報導〕', { byline: '王小明、李大同' }],
    ['文|丁小满', { byline: '丁小满' }],
    ['By Jane Doe', { byline: 'Jane Doe' }],
    ['Written by Jane Doe and John Roe', { byline: 'Jane Doe and John Roe' }],
  ])('reads %s', (line, expected) => expect(fields(line)).toEqual(expected));

  it.each([
    '来源：在老人的记忆里，这条河从来没有干过，也没有人问过它从哪里来。',
    '责任编辑走进来的时候，屋里的人都站了起来，谁也不说话。',
    '时间过得真快：转眼又到了收割的季节。',
    '他说：“编辑，稿子我写好了。”',
    '记者来的那天，村口停了三辆车。',
    'By the time he came home, the lamp had gone out.',
    '走吧。',
  ])('leaves prose alone: %s', (line) => expect(readFieldLine(line)).toBeUndefined());
});

describe('datelines', () => {
  it.each([
    ['（中央社記者陳文月台北5日電）圖書館', '陳文月'],
    ['〔記者陳文月、林阿海／綜合報導〕夜市', '陳文月、林阿海'],
  ])('%s names %s', (line, byline) => expect(readDateline(line)?.join('、')).toBe(byline));

  it('finds the editor behind the last sentence', () => {
    expect(findAgencyTail('換一張新的。（編輯：林以安）1130605')).toEqual({ editor: '林以安', start: 6 });
    expect(findAgencyTail('（編輯說得對）他想。')).toBeUndefined();
  });
});
