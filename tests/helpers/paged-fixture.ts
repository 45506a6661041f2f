import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { encodeText } from './encode-text.ts';

export const fixtureHost = 'https://town.example';
const folder = join(import.meta.dirname, '../sites/paged');

/** What the site answers for an address. */
export interface FixturePage {
  url: string;
  /** Where it leads to, where that is another address. */
  to?: string;
  status: number;
  /** The `content-type`; names the encoding only where the fixture wants that. */
  type: string;
  body: Uint8Array;
}

export interface PagedFixture {
  name: string;
  /** Names of the paragraphs in order, and of failures, with `!`; or a number of pages. */
  expected: string[];
  /** How many pages are fetched, where the fixture says. */
  fetched?: number;
  rule?: string;
  /** Encoding of the first page. */
  charset: string;
  once: string[];
  twice: string[];
  pictures: string[];
  first: FixturePage;
  /** What the site answers; undefined where it has nothing. */
  answer(url: string): FixturePage | undefined;
}

const places = '渡口 石橋 水井 茶館 磨坊 祠堂 竹林 碼頭 學校 梯田'.split(' ');

/** The paragraph of a name, such as `2b` or `en1a`: in no other page, and in every encoding that its language is written in. */
export function paragraphOf(name: string): string {
  const [, lang = '', page = '', part = ''] = /^([a-z]*)(\d+)([a-z])$/.exec(name) ?? [];
  const number = Number(page) * 10 + part.charCodeAt(0) - 96;
  if (lang === 'en')
    return `On the ${number}th morning the ferryman told me that fog lies on the river until the bell of the old school rings ${number} times, and that nobody had ever crossed before it, not even in the dry years.`;
  if (lang === 'ja')
    return `${number}日目の朝、船頭は川の霧が学校の鐘が${number}回鳴るまで晴れないことを教えてくれて、それより早く渡った人は昔から一人もいないと静かに話を続けた。`;
  if (lang === 'ko')
    return `${number}일째 아침에 뱃사공은 강의 안개가 학교 종이 ${number}번 울릴 때까지 걷히지 않는다고 말해 주었고, 그보다 먼저 강을 건넌 사람은 예로부터 아무도 없었다고 조용히 이야기를 이어 갔다.`;
  return `第${number}天清晨，${places[number % places.length]}的霧要等${number}聲鐘響以後才散，船夫一面收起纜繩，一面把年輕時候在對岸遇見的事情從頭說給我聽，說完才肯開船。`;
}

const expand = (text: string) => text.replace(/§((?:en|ja|ko)?\d+[a-z])/g, (_, name) => paragraphOf(name));

function toPage(head: string, html: string): FixturePage {
  const [address = '', ...options] = head.split(' ');
  const option = (name: string) => options.find((one) => one.startsWith(`${name}=`))?.slice(name.length + 1);
  const charset = option('charset') ?? 'utf-8';
  const to = option('to');
  return {
    url: fixtureHost + address,
    ...(to && { to: URL.parse(to, fixtureHost)?.href ?? '' }),
    status: Number(option('status') ?? 200),
    type: `text/html${options.includes('header') ? `; charset=${charset}` : ''}`,
    body: encodeText(`<!doctype html><html><head>${expand(html)}</html>`, charset),
  };
}

/** The pages of a text file: what it says, then `=== ADDRESS [options]` and the page. `*` in an address is a number, `{n}` in the page. */
export function readPagedFixture(name: string): PagedFixture {
  const [head = '', ...parts] = readFileSync(join(folder, `${name}.txt`), 'utf8').split(/^=== /m);
  const said = (key: string) => new RegExp(`^${key}: (.*)$`, 'm').exec(head)?.[1];
  const pages = parts.map((part) => {
    const [line = '', ...html] = part.split('\n');
    return { line, html: html.join('\n') };
  });
  const answer = (url: string): FixturePage | undefined => {
    for (const { line, html } of pages) {
      const page = toPage(line, '');
      if (!page.url.includes('*')) {
        if (page.url === url) return toPage(line, html);
        continue;
      }
      const [before = '', after = ''] = page.url.split('*');
      const n = Number(url.slice(before.length, url.length - after.length));
      if (url.startsWith(before) && url.endsWith(after) && n)
        return toPage(
          line.replace('*', String(n)),
          html.replaceAll('{n}', String(n)).replaceAll('{n+1}', String(n + 1)),
        );
    }
    return undefined;
  };
  const [first] = pages;
  if (!first) throw new Error(`${name} has no page`);
  const rule = said('rule');
  const fetched = said('fetched');
  return {
    name,
    expected: (said('expect') ?? '').split(' '),
    ...(fetched && { fetched: Number(fetched) }),
    ...(rule && { rule }),
    charset: said('charset') ?? 'utf-8',
    once: said('once')?.split('|') ?? [],
    twice: said('twice')?.split('|') ?? [],
    pictures: said('pictures')?.split(' ') ?? [],
    first: toPage(first.line, first.html),
    answer,
  };
}

/** Names of all fixtures. */
export const pagedFixtures = readdirSync(folder).map((file) => file.replace(/\.txt$/, ''));
