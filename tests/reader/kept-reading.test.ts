// @vitest-environment happy-dom
import { afterEach, describe, expect, it } from 'vitest';
import { KeptReading } from '@/components/reader/page/kept-reading';
import { onMessage } from '@/utils/messaging';

const shelf = `<ul>${'<li><h3><a href="/a">一條新聞的標題在這裡</a></h3><p>這條新聞的一句摘要，說的是昨天晚上的事。</p></li>'.repeat(40)}</ul>`;
const known = { rule: null, farm: null };

describe('KeptReading', () => {
  let stop = () => {};
  afterEach(() => stop());

  it('does not take a reading that ended early for that of somebody who asks', async () => {
    const parsed = new DOMParser().parseFromString(shelf, 'text/html');
    document.body.append(...parsed.body.children);
    const page = new KeptReading();
    page.takeFacts({ url: document.URL, facts: known });
    expect(await page.read({ isUnasked: true })).toMatchObject({ ok: false, isUnfinished: true });
    expect(await page.read()).toMatchObject({ ok: true, opensByItself: false });
    expect(await page.read({ isUnasked: true })).toMatchObject({ ok: true });
  });

  it('asks for facts about another address than those it was given', async () => {
    const asked: string[] = [];
    stop = onMessage('siteFacts', ({ data }) => {
      asked.push(data.url);
      return known;
    });
    const page = new KeptReading();
    page.takeFacts({ url: document.URL, facts: known });
    await page.facts();
    expect(asked).toEqual([]);
    page.takeFacts({ url: 'https://other.example/', facts: known });
    await page.facts();
    expect(asked).toEqual([document.URL]);
  });
});
