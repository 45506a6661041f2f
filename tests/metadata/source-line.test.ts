import { describe, expect, it } from 'vitest';
import { parsePage } from '@/scripts/clean/parse';
import { readPage } from '@/utils/extract/read-page';
import { readFieldLine } from '@/utils/metadata/field-line';
import { readSourceLine } from '@/utils/metadata/source-line';

describe('readSourceLine', () => {
  it.each([
    ['摘自河上日报', 'source', '河上日报'],
    ['（本文来源于江城网）', 'source', '江城网'],
    ['轉載自《江城》', 'source', '江城'],
    ['原载 江城周刊', 'source', '江城周刊'],
    ['——选自《桥上的人》', 'source', '桥上的人'],
    ['原标题：桥修好了！村里人都来看？', 'originalTitle', '桥修好了！村里人都来看？'],
    ['(原標題：橋修好了)', 'originalTitle', '橋修好了'],
  ])('%s', (line, field, value) => expect(readSourceLine(line)).toEqual({ field, value }));

  it.each([
    '来自一家报社',
    '来自远方的人',
    '来源与去处',
    '摘自河上日报的这段话，他读了三遍。',
    '原来的标题：没有人记得',
    '他来自江城日报',
    '出自谁的手，没有人知道',
  ])('leaves %s', (line) => expect(readSourceLine(line)).toBeUndefined());
});

describe('fields that run into each other', () => {
  const fields = (line: string) =>
    Object.fromEntries((readFieldLine(line) ?? []).map(({ field, value }) => [field, value]));
  it.each([
    ['来源：江城日报作者：王小明 江城网编辑：李四', { source: '江城日报', byline: '王小明', editor: '李四' }],
    [
      '时间 2012-1-12 17:58 来源 江城网 王小明',
      { publishedTime: '2012-01-12T17:58:00', source: '江城网', byline: '王小明' },
    ],
    ['（来源：江城日报网 王小明 编辑：北风）', { source: '江城日报网', byline: '王小明', editor: '北风' }],
    ['来源: 河上广播网(江城) 有0人参与 手机看新闻', { source: '河上广播网(江城)' }],
    ['核稿：王小明', { editor: '王小明' }],
    ['出处：《江城》', { source: '《江城》' }],
    ['作者： size="20" 发布日期： 2005-07-05', { publishedTime: '2005-07-05' }],
  ])('%s', (line, expected) => expect(fields(line)).toEqual(expected));

  it.each(['来源 与 去处', '作者 的话 2024', '图片来源：江城社'])('leaves %s', (line) =>
    expect(readFieldLine(line)).toBeUndefined(),
  );
});

describe('lifted lines', () => {
  const prose =
    '清晨的桥上没有人，河水从石头之间慢慢流过去，卖豆腐的老人推着车走到桥头，把灯吹灭，坐下来等第一个客人。';
  const read = (head: string, foot = '') => {
    const html = `<html><head><title>桥上的人</title></head><body><h1>桥上的人</h1><div>${head}<p>${prose}</p><p>113年的冬天，河的来源没有人说得清，记者们都这么写。${prose}</p>${foot}</div></body></html>`;
    const reading = readPage(parsePage(html, 'https://a.example/x'), { url: 'https://a.example/x' });
    if (!reading.ok) throw new Error(reading.outcome);
    return reading.article;
  };

  it('go into fields, leave the text and stand in the ledger', () => {
    const article = read(
      '<p>原标题：桥头有灯</p><p>江城晚报／林小荷</p>',
      '<p>摘自河上日报</p><p>责编：何青禾</p>',
    );
    expect(article).toMatchObject({
      originalTitle: '桥头有灯',
      byline: '林小荷',
      source: '河上日报',
      editor: '何青禾',
    });
    const text = JSON.stringify(article.content);
    for (const [field, line] of [
      ['originalTitle', '原标题：桥头有灯'],
      ['byline', '江城晚报／林小荷'],
      ['source', '摘自河上日报'],
      ['editor', '责编：何青禾'],
    ]) {
      expect(text).not.toContain(line);
      expect(article.removals).toContainEqual(
        expect.objectContaining({ field, stage: 'lifted', text: expect.stringContaining(line ?? '') }),
      );
    }
  });

  it('are no sentences of the story', () => {
    const article = read('<p>记者来的那天下着雨</p>');
    expect(JSON.stringify(article.content)).toContain('113年的冬天，河的来源没有人说得清，记者们都这么写。');
    expect(JSON.stringify(article.content)).toContain('记者来的那天下着雨');
    expect([article.byline, article.source, article.publishedTime]).toEqual([
      undefined,
      undefined,
      undefined,
    ]);
  });
});
