import { describe, expect, it } from 'vitest';
import { parsePage } from '@/scripts/clean/parse';
import { readFarmSigns } from '@/utils/detect/farm/farm-signs';
import { countMisconversions } from '@/utils/detect/farm/misconversions';
import { readPage } from '@/utils/extract/read-page';
import { readPageFixtures } from '../helpers/pages';

const url = 'https://acre.example/life/1.html';
function signsOf(body: string, title = '如何挑選竹籃') {
  const html = `<html><head><title>${title}_生活</title></head><body><h1>${title}</h1>${body}</body></html>`;
  const reading = readPage(parsePage(html, url), { url });
  if (!reading.ok) throw new Error(reading.outcome);
  return readFarmSigns(reading.article);
}

const lead = '<p>如何挑選竹籃?很多朋友對此還不太了解,接下來就跟著小編一起來看看吧,希望能給您帶來幫助!</p>';
const text = Array(4)
  .fill(
    '<p>挑選竹籃要先看底部的編法，經緯要密而勻，提把要和籃身一體，再用手輕輕一壓，聽聽竹篾有沒有裂開的聲音。</p>',
  )
  .join('');
const broken = Array(4)
  .fill(
    '<p>挑選竹籃隻有先看底部的編法，經緯要密而勻，麵對提把也不能輕松，係統地用手一壓，發展出特彆的聲音來才算好。</p>',
  )
  .join('');
const tail = '<div><p>更多精彩資訊請關注生活通！</p><p>熱門生活資訊推薦</p></div>';

describe('the signs of a farm', () => {
  it('are found in a template around a text', () => {
    expect(signsOf(lead + text + tail)).toEqual(expect.arrayContaining(['lead', 'tail']));
  });

  it('are found where a machine turned the text into the other script', () => {
    expect(signsOf(lead + broken)).toEqual(['lead', 'conversion']);
  });

  it.each([
    ['a plain article', text],
    ['an article with one promise below it', text + tail],
    [
      'an article in which someone explains a wrong word',
      `${text}<p>有人把「只有」寫成「隻有」，老師總要改。</p>`,
    ],
    ['a template lead alone', lead + text],
  ])('are not: %s', (_, body) => expect(signsOf(body)).toEqual([]));

  it('mark the farms that no list knows, and none of the other pages', () => {
    const marked = readPageFixtures('pages').filter(({ expected, parse }) => {
      const reading = readPage(parse(), { url: expected.url });
      return reading.ok && readFarmSigns(reading.article).length > 0;
    });
    expect(marked.map(({ name }) => name)).toEqual([
      'life.aisheng.example--short-list',
      'www.tftnews.com--seed',
    ]);
  });
});

describe('mistakes of conversion', () => {
  it('are counted per thousand characters', () => {
    expect(countMisconversions('他隻有一輛車，開了三公裡。')).toBeCloseTo((2 * 1000) / 11, 5);
    expect(countMisconversions('')).toBe(0);
  });

  it.each(['他只有一輛車，開了三公里。', '皇后與太后', '一隻松鼠，兩隻貓', '關係與系統、聯繫', '頭髮發展'])(
    'are none in %s',
    (text) => expect(countMisconversions(text)).toBe(0),
  );
});
